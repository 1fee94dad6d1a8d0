package no.faseport.spreadsheet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.CostOverview;
import no.faseport.economy.Label;
import no.faseport.words.Words;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The sheet with one row a budget line, as a table object that the other sheets sum by formulas.
final class DataSheet {
    private static final int LONGEST_TEXT = 32_767;
    private static final double WIDTH_UNIT = 256;

    private final Words words;
    private final SheetStyles styles;
    private final CostOverview overview;
    private final Map<Label, Integer> projectKeys = new HashMap<>();
    private final Map<Label, Integer> unitKeys = new HashMap<>();

    DataSheet(Words words, SheetStyles styles, CostOverview overview) {
        this.words = words;
        this.styles = styles;
        this.overview = overview;
        for (var line : overview.lines()) {
            projectKeys.putIfAbsent(project(line), projectKeys.size() + 1);
            unitKeys.putIfAbsent(unit(line), unitKeys.size() + 1);
        }
    }

    /// The number that stands for a project in [DataColumn#PROJECT_KEY].
    int projectKey(Label project) {
        return projectKeys.getOrDefault(project, 0);
    }

    /// The number that stands for a unit in [DataColumn#UNIT_KEY].
    int unitKey(Label unit) {
        return unitKeys.getOrDefault(unit, 0);
    }

    /// A column of the table, as formulas name it.
    String reference(DataColumn column) {
        return words.text("workbook.table") + "[" + words.text(column.key()) + "]";
    }

    /// Makes the table, its heading and its widths; the rows are streamed later.
    void prepare(XSSFSheet sheet) {
        var heading = sheet.createRow(0);
        for (var column : DataColumn.values()) {
            var cell = heading.createCell(column.index());
            cell.setCellValue(words.text(column.key()));
            cell.setCellStyle(column.toTheRight() ? styles.headingNumber() : styles.headingText());
            sheet.setColumnWidth(column.index(), (int) (column.width() * WIDTH_UNIT));
            sheet.setColumnHidden(column.index(), column.hidden());
        }
        int last = Math.max(1, overview.lines().size());
        var area = new AreaReference(new CellReference(0, 0), new CellReference(last, DataColumn.values().length - 1),
                SpreadsheetVersion.EXCEL2007);
        var table = sheet.createTable(area);
        table.setName(words.text("workbook.table"));
        table.setDisplayName(words.text("workbook.table"));
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        var look = table.getCTTable().addNewTableStyleInfo();
        look.setName("TableStyleLight1");
        look.setShowRowStripes(true);
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    /// Streams the rows.
    void write(Sheet sheet) {
        int number = 1;
        for (var line : overview.lines()) {
            write(sheet.createRow(number++), line);
        }
    }

    private void write(Row row, BudgetLine line) {
        var string = line.accountString();
        var names = overview.names();
        text(row, DataColumn.PROJECT, project(line).code());
        text(row, DataColumn.PROJECT_NAME, project(line).name());
        text(row, DataColumn.CLASS, words.text(string.accountClass().key()));
        number(row, DataColumn.ACCOUNT, Integer.parseInt(string.account()), styles.code());
        text(row, DataColumn.ACCOUNT_NAME, names.account(string.account(), line.year()).name());
        text(row, DataColumn.GROUP, words.text(string.group().key()));
        text(row, DataColumn.UNIT, string.unit());
        text(row, DataColumn.UNIT_NAME, unit(line).name());
        if (!string.function().isEmpty()) {
            number(row, DataColumn.FUNCTION, Integer.parseInt(string.function()), styles.code());
            text(row, DataColumn.FUNCTION_NAME, names.function(string.function()).name());
        }
        number(row, DataColumn.YEAR, line.year(), styles.number());
        if (line.month() != BudgetKey.WHOLE_YEAR) {
            number(row, DataColumn.MONTH, line.month(), styles.number());
            var from = row.createCell(DataColumn.FROM.index());
            from.setCellValue(LocalDate.of(line.year(), line.month(), 1));
            from.setCellStyle(styles.day());
        }
        text(row, DataColumn.KIND, words.text(line.kind().key()));
        text(row, DataColumn.FINANCING, words.text(line.financing().key()));
        number(row, DataColumn.AMOUNT, line.amount().amount().doubleValue(), styles.kroner());
        number(row, DataColumn.DEVIATION, overview.deviation(line).amount().doubleValue(), styles.kroner());
        text(row, DataColumn.COMMENT, line.comment());
        number(row, DataColumn.PROJECT_KEY, projectKey(project(line)), styles.text());
        number(row, DataColumn.UNIT_KEY, unitKey(unit(line)), styles.text());
    }

    private Label project(BudgetLine line) {
        return overview.names().project(line.project());
    }

    private Label unit(BudgetLine line) {
        return overview.names().unit(line.accountString().unit());
    }

    private void text(Row row, DataColumn column, String text) {
        if (!text.isEmpty()) {
            var cell = row.createCell(column.index());
            cell.setCellValue(text.substring(0, Math.min(LONGEST_TEXT, text.length())));
            cell.setCellStyle(styles.textLike(text));
        }
    }

    private static void number(Row row, DataColumn column, double number, CellStyle style) {
        var cell = row.createCell(column.index());
        cell.setCellValue(number);
        cell.setCellStyle(style);
    }
}
