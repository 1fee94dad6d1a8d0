package no.faseport.spreadsheet;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// One sheet of a cost workbook.
interface BookSheet {
    /// What it is called, in the user's words.
    String name();

    /// Makes what is not rows: widths, tables, charts, pictures, what is frozen and what is repeated in print.
    void frame(XSSFSheet sheet);

    /// Says where pages of `page`'s room begin, where that should not be anywhere.
    default void pages(XSSFSheet sheet, PrintedPage page) {
        // a page begins where the one before is full
    }

    /// Writes the rows.
    void rows(RowStream stream) throws IOException;
}
