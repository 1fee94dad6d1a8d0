package no.faseport.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import no.faseport.economy.AmountKind;
import no.faseport.economy.CostOverview;
import no.faseport.economy.CostSums;
import no.faseport.economy.Money;
import no.faseport.words.Words;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/// The columns of a sheet of sums: under each year budget, actual, forecast and deviation, and the budget of all years.
///
/// Positive deviations are less used than granted (mindreforbruk), negative more (merforbruk); [CostOverview] says what they
/// compare.
final class SumGrid {
    private static final int COLUMNS_A_YEAR = 4;
    private static final int DEVIATION = 3;
    private static final double WIDTH_UNIT = 256;

    private final Words words;
    private final SheetStyles styles;
    private final CostOverview overview;
    private final int firstColumn;
    private final int yearRow;

    /// A grid whose first amounts stand in `firstColumn` and whose years stand in `yearRow`, both from 0.
    SumGrid(Words words, SheetStyles styles, CostOverview overview, int firstColumn, int yearRow) {
        this.words = words;
        this.styles = styles;
        this.overview = overview;
        this.firstColumn = firstColumn;
        this.yearRow = yearRow;
    }

    /// What the cells of a row are summed by, without "=".
    interface Formula {
        /// The amounts whose year and kind stand in these cells.
        String amount(String yearCell, String kindCell);

        /// The deviations of the year in this cell.
        String deviation(String yearCell);
    }

    /// The number of the last column.
    int lastColumn() {
        return firstColumn + overview.years().size() * COLUMNS_A_YEAR - (overview.years().size() > 1 ? 0 : 1);
    }

    /// Writes the two heading rows over the amounts, and sets their widths.
    void heading(Sheet sheet, Row years, Row kinds) {
        for (int i = 0; i < overview.years().size(); i++) {
            int year = overview.years().get(i);
            int column = column(i);
            for (int j = 0; j < COLUMNS_A_YEAR; j++) {
                cell(years, column + j, styles.heading());
                sheet.setColumnWidth(column + j, (int) (13 * WIDTH_UNIT));
            }
            years.getCell(column).setCellValue(year);
            sheet.addMergedRegion(new CellRangeAddress(yearRow, yearRow, column, column + COLUMNS_A_YEAR - 1));
            for (var kind : AmountKind.values()) {
                cell(kinds, column + place(kind), styles.heading()).setCellValue(words.text(kind.key()));
            }
            cell(kinds, column + DEVIATION, styles.heading()).setCellValue(words.text("workbook.deviation"));
        }
        if (overview.years().size() > 1) {
            cell(years, lastColumn(), styles.heading());
            cell(kinds, lastColumn(), styles.heading()).setCellValue(words.text("workbook.budgetInAll"));
            sheet.setColumnWidth(lastColumn(), (int) (15 * WIDTH_UNIT));
        }
    }

    /// Writes `sums` into `row`, each by `formula`.
    void amounts(Row row, CostSums sums, CellStyle style, Formula formula) {
        for (int i = 0; i < overview.years().size(); i++) {
            int year = overview.years().get(i);
            var yearCell = absolute(yearRow, column(i));
            for (var kind : AmountKind.values()) {
                int column = column(i) + place(kind);
                put(row, column, formula.amount(yearCell, absolute(yearRow + 1, column)), sums.in(year).of(kind),
                        style);
            }
            put(row, column(i) + DEVIATION, formula.deviation(yearCell), sums.in(year).deviation(), style);
        }
        inAll(row, sums, style);
    }

    /// Writes `sums` into `row` as the sum of the rows from `first` to `last`, counted from 0.
    void sumOfRows(Row row, CostSums sums, CellStyle style, int first, int last) {
        each(row, sums, style, column -> "SUM(" + relative(first, column) + ":" + relative(last, column) + ")");
    }

    /// Writes `sums` into `row` as the sum of single `rows`, counted from 0; zero where there are none.
    void sumOf(Row row, CostSums sums, CellStyle style, List<Integer> rows) {
        each(row, sums, style, column -> {
            var parts = new ArrayList<String>();
            rows.forEach(part -> parts.add(relative(part, column)));
            return parts.isEmpty() ? "0" : String.join("+", parts);
        });
    }

    private interface ColumnFormula {
        String of(int column);
    }

    private void each(Row row, CostSums sums, CellStyle style, ColumnFormula formula) {
        for (int i = 0; i < overview.years().size(); i++) {
            for (var kind : AmountKind.values()) {
                int column = column(i) + place(kind);
                put(row, column, formula.of(column), sums.in(overview.years().get(i)).of(kind), style);
            }
            int column = column(i) + DEVIATION;
            put(row, column, formula.of(column), sums.in(overview.years().get(i)).deviation(), style);
        }
        inAll(row, sums, style);
    }

    private void inAll(Row row, CostSums sums, CellStyle style) {
        var budgets = new ArrayList<String>();
        for (int i = 0; i < overview.years().size(); i++) {
            budgets.add(relative(row.getRowNum(), column(i)));
        }
        if (budgets.size() > 1) {
            put(row, lastColumn(), String.join("+", budgets), sums.total(AmountKind.BUDGET), style);
        }
    }

    /// Where under its year a kind stands.
    private static int place(AmountKind kind) {
        return switch (kind) {
            case BUDGET -> 0;
            case ACTUAL -> 1;
            case FORECAST -> 2;
        };
    }

    private int column(int yearIndex) {
        return firstColumn + yearIndex * COLUMNS_A_YEAR;
    }

    private static String relative(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    private static String absolute(int row, int column) {
        return CellReference.convertNumToColString(column) + "$" + (row + 1);
    }

    private static void put(Row row, int column, String formula, Money value, CellStyle style) {
        var cell = cell(row, column, style);
        cell.setCellFormula(formula);
        cell.setCellValue(value.amount().doubleValue());
    }

    private static org.apache.poi.ss.usermodel.Cell cell(Row row, int column, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }
}
