package no.faseport.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import no.faseport.economy.AccountClass;
import no.faseport.economy.CostOverview;
import no.faseport.economy.CostRow;
import no.faseport.economy.CostSection;
import no.faseport.economy.CostView;
import no.faseport.words.Words;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/// A sheet with a row for each project, account or unit, in sections that keep classes and VAT apart; funding comes last,
/// outside the net cost.
///
/// The first column is hidden and holds what the row is summed by.
final class SumSheet {
    static final int YEAR_ROW = 3;
    private static final int FIRST_AMOUNT = 3;
    private static final double WIDTH_UNIT = 256;

    private final Words words;
    private final SheetStyles styles;
    private final CostOverview overview;
    private final DataSheet data;
    private final CostView view;
    private final Sheet sheet;
    private final SumGrid grid;
    private int next = YEAR_ROW + 2;

    SumSheet(Words words, SheetStyles styles, CostOverview overview, DataSheet data, CostView view, Sheet sheet) {
        this.words = words;
        this.styles = styles;
        this.overview = overview;
        this.data = data;
        this.view = view;
        this.sheet = sheet;
        this.grid = new SumGrid(words, styles, overview, FIRST_AMOUNT, YEAR_ROW);
    }

    /// Writes the whole sheet.
    void write() {
        heading();
        var nets = new ArrayList<Integer>();
        for (var accountClass : List.of(AccountClass.OPERATING, AccountClass.INVESTMENT)) {
            var sums = new ArrayList<Integer>();
            sections(accountClass, true).forEach(section -> sums.add(section(section)));
            nets.add(next);
            var row = labelled(words.text(netKey(accountClass)), styles.totalText());
            grid.sumOf(row, overview.net(accountClass), styles.total(), sums);
            next++;
        }
        var row = labelled(words.text("workbook.netInAll"), styles.totalText());
        grid.sumOf(row, overview.net(), styles.total(), nets);
        next++;
        for (var accountClass : List.of(AccountClass.OPERATING, AccountClass.INVESTMENT)) {
            sections(accountClass, false).forEach(this::section);
        }
    }

    /// The words for the net cost of a class.
    static String netKey(AccountClass accountClass) {
        return switch (accountClass) {
            case OPERATING -> "workbook.net.operating";
            case INVESTMENT -> "workbook.net.investment";
        };
    }

    private List<CostSection> sections(AccountClass accountClass, boolean counting) {
        return overview.sections(view).stream().filter(section -> section.accountClass() == accountClass
                && section.group().counts() == counting).toList();
    }

    private void heading() {
        var years = sheet.createRow(YEAR_ROW);
        var kinds = sheet.createRow(YEAR_ROW + 1);
        kinds.setHeightInPoints(32);
        for (int column = 1; column < FIRST_AMOUNT; column++) {
            years.createCell(column).setCellStyle(styles.headingText());
            kinds.createCell(column).setCellStyle(styles.headingText());
        }
        kinds.getCell(1).setCellValue(words.text(viewKey() + ".code"));
        kinds.getCell(2).setCellValue(words.text(viewKey() + ".name"));
        grid.heading(sheet, years, kinds);
        sheet.setColumnHidden(0, true);
        sheet.setColumnWidth(1, (int) (codeWidth() * WIDTH_UNIT));
        sheet.setColumnWidth(2, (int) (nameWidth() * WIDTH_UNIT));
    }

    /// Writes a section; what comes back is the row of its sum.
    private int section(CostSection section) {
        var name = words.text("workbook.section", words.text(section.accountClass().key()),
                words.text(section.group().key()));
        var title = labelled(name, styles.section());
        for (int column = FIRST_AMOUNT; column <= grid.lastColumn(); column++) {
            title.createCell(column).setCellStyle(styles.section());
        }
        int first = next;
        for (var row : section.rows()) {
            row(section, row);
        }
        var sum = labelled(words.text("workbook.sum", name), styles.sumText());
        grid.sumOfRows(sum, section.sums(), styles.sum(), first, first + section.rows().size() - 1);
        next++;
        return next - 2;
    }

    private void row(CostSection section, CostRow costRow) {
        var row = sheet.createRow(next++);
        row.createCell(0).setCellValue(key(costRow));
        text(row, 1, costRow.label().code());
        text(row, 2, costRow.label().toString().isEmpty() ? words.text("workbook.notStated") : costRow.label().name());
        var by = new SumBy(words, data).section(section).key(keyColumn(), "$A" + next);
        grid.amounts(row, costRow.sums(), styles.amount(), by);
    }

    private Row labelled(String label, CellStyle style) {
        var row = sheet.createRow(next++);
        row.createCell(1).setCellValue(label);
        row.getCell(1).setCellStyle(style);
        row.createCell(2).setCellStyle(style);
        return row;
    }

    private void text(Row row, int column, String text) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(styles.textLike(text));
    }

    private int key(CostRow row) {
        return switch (view) {
            case PROJECTS -> data.projectKey(row.label());
            case ACCOUNTS -> Integer.parseInt(row.label().code());
            case UNITS -> data.unitKey(row.label());
        };
    }

    private DataColumn keyColumn() {
        return switch (view) {
            case PROJECTS -> DataColumn.PROJECT_KEY;
            case ACCOUNTS -> DataColumn.ACCOUNT;
            case UNITS -> DataColumn.UNIT_KEY;
        };
    }

    private String viewKey() {
        return switch (view) {
            case PROJECTS -> "workbook.projects";
            case ACCOUNTS -> "workbook.accounts";
            case UNITS -> "workbook.units";
        };
    }

    private int codeWidth() {
        return Math.clamp(longest(row -> row.label().code().length()) + 2L, 12, 24);
    }

    private int nameWidth() {
        return Math.clamp(longest(row -> row.label().name().length()) + 1L, 30, 52);
    }

    private int longest(ToIntFunction<CostRow> length) {
        return overview.sections(view).stream().flatMap(section -> section.rows().stream()).mapToInt(length).max()
                .orElse(0);
    }
}
