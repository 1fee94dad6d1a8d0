package no.faseport.spreadsheet;

import java.util.List;
import no.faseport.words.Words;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// A sheet that is one table object from its first cell on: headings with filters, stripes, what stays in view, and what is
/// repeated in print. The rows are written later.
final class LineTable {
    private final Words words;
    private final SheetStyles styles;
    private final List<Head> heads;

    LineTable(Words words, SheetStyles styles, List<Head> heads) {
        this.words = words;
        this.styles = styles;
        this.heads = heads;
    }

    /// Makes the table called `name` on `sheet`, with room for `rows` rows; the first `frozen` columns stay in view, and the first of
    /// all stands on every page.
    void frame(XSSFSheet sheet, String name, int rows, int frozen) {
        var row = new HeadRow(words, styles, heads);
        row.frame(sheet);
        var heading = sheet.createRow(0);
        heading.setHeightInPoints(row.height());
        for (int i = 0; i < heads.size(); i++) {
            var head = heads.get(i);
            var cell = heading.createCell(i);
            cell.setCellValue(words.text(head.key()));
            cell.setCellStyle(head.toTheRight() ? styles.headingNumber() : styles.headingText());
        }
        var area = new AreaReference(new CellReference(0, 0),
                new CellReference(Math.max(1, rows), heads.size() - 1), SpreadsheetVersion.EXCEL2007);
        var table = sheet.createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        var look = table.getCTTable().addNewTableStyleInfo();
        look.setName("TableStyleLight1");
        look.setShowRowStripes(true);
        sheet.createFreezePane(frozen, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setRepeatingColumns(CellRangeAddress.valueOf("A:A"));
    }
}
