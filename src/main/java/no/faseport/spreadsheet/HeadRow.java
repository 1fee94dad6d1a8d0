package no.faseport.spreadsheet;

import java.io.IOException;
import java.util.List;
import no.faseport.words.Words;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The headings of a sheet in one row, in columns wide enough that no word of them is broken.
record HeadRow(Words words, SheetStyles styles, List<Head> heads) {
    private static final int WIDTH_UNIT = 256;

    HeadRow {
        heads = List.copyOf(heads);
    }

    /// Sets the widths of the columns of `sheet`.
    void frame(XSSFSheet sheet) {
        for (int i = 0; i < heads.size(); i++) {
            sheet.setColumnWidth(i, heads.get(i).room(words) * WIDTH_UNIT);
            sheet.setColumnHidden(i, heads.get(i).hidden());
        }
    }

    /// How high the row is, in points.
    int height() {
        return Fit.high(heads.stream().filter(head -> !head.hidden())
                .mapToInt(head -> Fit.lines(words.text(head.key()), head.room(words))).max().orElse(1));
    }

    /// Writes the headings as row `number`.
    void write(RowStream stream, int number) throws IOException {
        stream.row(number, height());
        for (int i = 0; i < heads.size(); i++) {
            if (!heads.get(i).hidden()) {
                stream.text(i, words.text(heads.get(i).key()), heads.get(i).toTheRight()
                        ? styles.headingNumber()
                        : styles.headingText());
            }
        }
    }
}
