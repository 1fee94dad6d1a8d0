package no.faseport.spreadsheet;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// One sheet of a cost workbook.
interface BookSheet {
    /// What it is called, in the user's words.
    String name();

    /// Makes what is not rows: widths, tables, charts, pictures, what is frozen and what is repeated in print.
    void frame(XSSFSheet sheet);

    /// Says how many of these pages the rows take, where that is known.
    default void pages(XSSFSheet sheet, PrintedPage page) {
        // as many as there are
    }

    /// Writes the rows.
    void rows(RowStream stream) throws IOException;
}
