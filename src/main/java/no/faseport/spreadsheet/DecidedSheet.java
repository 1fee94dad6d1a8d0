package no.faseport.spreadsheet;

import java.io.IOException;
import java.util.List;
import no.faseport.economy.edition.BudgetInForce;
import no.faseport.words.Words;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// What has been decided about the budget, key by key, as a table that the comparison sums by formulas.
final class DecidedSheet implements BookSheet {
    /// The column with the year.
    static final String YEAR = "workbook.data.year";
    /// The column with what was adopted.
    static final String ADOPTED = "workbook.decided.adopted";
    /// The column with what adjustments changed.
    static final String ADJUSTED = "workbook.decided.adjustments";
    /// The hidden column with the project's key.
    static final String PROJECT = "workbook.data.projectKey";

    private static final int WIDTH_UNIT = 256;
    private static final List<String> HEADS = List.of("workbook.data.project", "workbook.data.projectName",
            "workbook.data.class", "workbook.decided.account", "workbook.data.accountName", "workbook.data.group",
            "workbook.data.unit", "workbook.data.function", YEAR, "workbook.data.financing", ADOPTED, ADJUSTED,
            "workbook.decided.inForce", PROJECT);
    private static final List<Integer> WIDTHS = List.of(12, 30, 13, 7, 34, 17, 10, 10, 8, 22, 15, 15, 15, 10);
    private static final int FIRST_AMOUNT = HEADS.indexOf(ADOPTED);

    private final Book book;
    private final Words words;
    private final SheetStyles styles;
    private final List<BudgetInForce> decided;

    DecidedSheet(Book book, List<BudgetInForce> decided) {
        this.book = book;
        this.words = book.words();
        this.styles = book.styles();
        this.decided = decided;
    }

    /// A column of the table, as formulas name it.
    static String reference(Words words, String column) {
        return words.text("workbook.decided.table") + "[" + words.text(column) + "]";
    }

    @Override
    public String name() {
        return words.text("workbook.decided");
    }

    @Override
    public void frame(XSSFSheet sheet) {
        var heading = sheet.createRow(0);
        for (int i = 0; i < HEADS.size(); i++) {
            var cell = heading.createCell(i);
            cell.setCellValue(words.text(HEADS.get(i)));
            cell.setCellStyle(i >= FIRST_AMOUNT ? styles.headingNumber() : styles.headingText());
            sheet.setColumnWidth(i, WIDTHS.get(i) * WIDTH_UNIT);
        }
        sheet.setColumnHidden(HEADS.indexOf(PROJECT), true);
        var area = new AreaReference(new CellReference(0, 0),
                new CellReference(Math.max(1, decided.size()), HEADS.size() - 1), SpreadsheetVersion.EXCEL2007);
        var table = sheet.createTable(area);
        table.setName(words.text("workbook.decided.table"));
        table.setDisplayName(words.text("workbook.decided.table"));
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        var look = table.getCTTable().addNewTableStyleInfo();
        look.setName("TableStyleLight1");
        look.setShowRowStripes(true);
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    @Override
    public void rows(RowStream stream) throws IOException {
        int row = 0;
        for (var one : decided) {
            stream.row(++row);
            where(stream, one);
            stream.amount(FIRST_AMOUNT, one.adopted(), styles.kroner());
            stream.amount(FIRST_AMOUNT + 1, one.adjustments(), styles.kroner());
            stream.formula(FIRST_AMOUNT + 2, "K" + (row + 1) + "+L" + (row + 1), one.inForce(), styles.kroner());
            stream.number(FIRST_AMOUNT + 3,
                    book.data().projectKey(book.content().overview().names().project(one.key().project())),
                    styles.text());
        }
    }

    private void where(RowStream stream, BudgetInForce one) throws IOException {
        var key = one.key();
        var string = key.accountString();
        var names = book.content().overview().names();
        var project = names.project(key.project());
        stream.text(0, project.code(), styles.textLike(project.code()));
        stream.text(1, project.name(), styles.textLike(project.name()));
        stream.text(2, words.text(string.accountClass().key()), styles.text());
        stream.number(3, Integer.parseInt(string.account()), styles.code());
        stream.text(4, names.account(string.account(), key.year()).name(), styles.text());
        stream.text(5, words.text(string.group().key()), styles.text());
        stream.text(6, string.unit(), styles.textLike(string.unit()));
        stream.text(7, string.function(), styles.text());
        stream.number(8, key.year(), styles.number());
        stream.text(9, words.text(key.financing().key()), styles.text());
    }
}
