package no.faseport.spreadsheet;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.faseport.economy.AmountKind;
import no.faseport.economy.CostOverview;
import no.faseport.economy.CostSums;
import no.faseport.economy.CostView;
import no.faseport.words.Words;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The columns of a sheet of sums: under each year budget, actual, forecast and deviation, and the budget of all years.
///
/// Positive deviations are less used than granted (mindreforbruk), negative more (merforbruk); [CostOverview] says what they
/// compare.
final class SumGrid {
    private static final int COLUMNS_A_YEAR = 4;
    private static final int DEVIATION = 3;
    private static final int WIDTH_UNIT = 256;
    private static final int AMOUNT_WIDTH = 13;
    private static final int TOTAL_WIDTH = 15;

    private final Words words;
    private final SheetStyles styles;
    private final CostOverview overview;
    private final int firstColumn;
    private final int yearRow;

    /// A grid whose first amounts stand in `firstColumn` and whose years stand in `yearRow`, both from 0.
    SumGrid(Book book, int firstColumn, int yearRow) {
        this.words = book.words();
        this.styles = book.styles();
        this.overview = book.content().overview();
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

    /// Sets the widths, and lets each year stand over its columns.
    void frame(XSSFSheet sheet) {
        for (int i = 0; i < overview.years().size(); i++) {
            int column = column(i);
            for (int j = 0; j < COLUMNS_A_YEAR; j++) {
                sheet.setColumnWidth(column + j, AMOUNT_WIDTH * WIDTH_UNIT);
            }
            sheet.addMergedRegion(new CellRangeAddress(yearRow, yearRow, column, column + COLUMNS_A_YEAR - 1));
            fold(sheet, i);
        }
        if (overview.years().size() > 1) {
            sheet.setColumnWidth(lastColumn(), TOTAL_WIDTH * WIDTH_UNIT);
        }
    }

    /// Folds away what a year has nothing of, such as actuals in years to come, where there are several years; a click on the
    /// plus over it unfolds it.
    private void fold(XSSFSheet sheet, int yearIndex) {
        if (overview.years().size() > 1) {
            var sums = Arrays.stream(CostView.values()).flatMap(view -> overview.sections(view).stream())
                    .flatMap(section -> section.rows().stream())
                    .map(row -> row.sums().in(overview.years().get(yearIndex))).toList();
            for (var kind : List.of(AmountKind.ACTUAL, AmountKind.FORECAST)) {
                if (sums.stream().allMatch(each -> each.of(kind).isZero())) {
                    fold(sheet, column(yearIndex), place(kind));
                }
            }
            if (sums.stream().allMatch(each -> each.deviation().isZero())) {
                fold(sheet, column(yearIndex), DEVIATION);
            }
        }
    }

    private static void fold(XSSFSheet sheet, int first, int place) {
        sheet.groupColumn(first + place, first + place);
        sheet.setColumnHidden(first + place, true);
    }

    /// Writes the years over the amounts into the row begun.
    void years(RowStream stream) throws IOException {
        for (int i = 0; i < overview.years().size(); i++) {
            stream.number(column(i), overview.years().get(i), styles.heading());
            for (int j = 1; j < COLUMNS_A_YEAR; j++) {
                stream.blank(column(i) + j, styles.heading());
            }
        }
        if (overview.years().size() > 1) {
            stream.blank(lastColumn(), styles.heading());
        }
    }

    /// Writes what the amounts are into the row begun.
    void kinds(RowStream stream) throws IOException {
        for (int i = 0; i < overview.years().size(); i++) {
            for (var kind : AmountKind.values()) {
                stream.text(column(i) + place(kind), words.text(kind.key()), styles.headingNumber());
            }
            stream.text(column(i) + DEVIATION, words.text("workbook.deviation"), styles.headingNumber());
        }
        if (overview.years().size() > 1) {
            stream.text(lastColumn(), words.text("workbook.budgetInAll"), styles.headingNumber());
        }
    }

    /// Writes blanks of this look into the row begun.
    void blanks(RowStream stream, CellStyle style) throws IOException {
        for (int column = firstColumn; column <= lastColumn(); column++) {
            stream.blank(column, style);
        }
    }

    /// Writes `sums` into `row`, which is begun, each by `formula`.
    void amounts(RowStream stream, int row, CostSums sums, CellStyle style, Formula formula) throws IOException {
        for (int i = 0; i < overview.years().size(); i++) {
            var of = sums.in(overview.years().get(i));
            var yearCell = absolute(yearRow, column(i));
            for (var kind : AmountKind.values()) {
                int column = column(i) + place(kind);
                stream.formula(column, formula.amount(yearCell, absolute(yearRow + 1, column)), of.of(kind), style);
            }
            stream.formula(column(i) + DEVIATION, formula.deviation(yearCell), of.deviation(), style);
        }
        inAll(stream, row, sums, style);
    }

    /// Writes `sums` into `row` as the sum of the rows from `first` to `last`, counted from 0.
    void sumOfRows(RowStream stream, int row, CostSums sums, CellStyle style, int first, int last)
            throws IOException {
        each(stream, row, sums, style,
                column -> "SUM(" + relative(first, column) + ":" + relative(last, column) + ")");
    }

    /// Writes `sums` into `row` as the sum of single `rows`, counted from 0; zero where there are none.
    void sumOf(RowStream stream, int row, CostSums sums, CellStyle style, List<Integer> rows) throws IOException {
        each(stream, row, sums, style, column -> rows.isEmpty()
                ? "0"
                : rows.stream().map(part -> relative(part, column)).collect(Collectors.joining("+")));
    }

    /// Writes what is expected into `row`, from the net cost in the row `net`: the forecast is the budget less the
    /// deviation.
    void expected(RowStream stream, int row, CostSums sums, CellStyle style, int net) throws IOException {
        each(stream, row, sums, style, column -> (column - firstColumn) % COLUMNS_A_YEAR == place(AmountKind.FORECAST)
                ? relative(net, column - place(AmountKind.FORECAST)) + "-" + relative(net, column + 1)
                : relative(net, column));
    }

    /// Where the amount of a kind, or the deviation where `kind` is empty, stands in `row`: "$D$18".
    String place(int row, int year, Optional<AmountKind> kind) {
        int column = column(overview.years().indexOf(year)) + kind.map(SumGrid::place).orElse(DEVIATION);
        return "$" + CellReference.convertNumToColString(column) + "$" + (row + 1);
    }

    private interface ColumnFormula {
        String of(int column);
    }

    private void each(RowStream stream, int row, CostSums sums, CellStyle style, ColumnFormula formula)
            throws IOException {
        for (int i = 0; i < overview.years().size(); i++) {
            var of = sums.in(overview.years().get(i));
            for (var kind : AmountKind.values()) {
                int column = column(i) + place(kind);
                stream.formula(column, formula.of(column), of.of(kind), style);
            }
            int column = column(i) + DEVIATION;
            stream.formula(column, formula.of(column), of.deviation(), style);
        }
        inAll(stream, row, sums, style);
    }

    private void inAll(RowStream stream, int row, CostSums sums, CellStyle style) throws IOException {
        if (overview.years().size() > 1) {
            var budgets = IntStream.range(0, overview.years().size()).mapToObj(i -> relative(row, column(i)))
                    .collect(Collectors.joining("+"));
            stream.formula(lastColumn(), budgets, sums.total(AmountKind.BUDGET), style);
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
}
