package no.faseport.spreadsheet;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.faseport.economy.AmountKind;
import no.faseport.economy.CostGroup;
import no.faseport.economy.Money;
import no.faseport.economy.edition.BudgetInForce;
import no.faseport.economy.edition.ComparisonLine;
import no.faseport.economy.edition.ComparisonLines;
import no.faseport.words.Words;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Adopted, adjusted, revised and working budget beside actuals and forecast: net cost, a row for each project and year, and
/// the sums of each year.
final class ComparisonSheet implements BookSheet {
    private static final int HEAD = 3;
    private static final int FIRST = 4;
    private static final int AMOUNT_WIDTH = 15;
    private static final Head KEY = Head.key("workbook.data.projectKey");
    private static final Head CODE = Head.text("workbook.projects.code", 12);
    private static final Head NAME = Head.text("workbook.projects.name", 30);
    private static final Head YEAR = Head.number("workbook.data.year", 10);

    private final Book book;
    private final Words words;
    private final SheetStyles styles;
    private final List<ComparisonLine> lines;
    private final HeadRow heads;

    ComparisonSheet(Book book, List<BudgetInForce> decided) {
        this.book = book;
        this.words = book.words();
        this.styles = book.styles();
        this.lines = ComparisonLines.of(book.content().overview().names(), decided, book.data().lines());
        var name = NAME.holding(Fit.longest(lines.stream().map(line -> line.project().name()), 0, Fit.NAME));
        this.heads = new HeadRow(words, styles, Stream.concat(Stream.of(KEY, CODE, name, YEAR),
                Arrays.stream(Column.values()).map(column -> Head.number(column.key(), AMOUNT_WIDTH))).toList());
    }

    /// The columns with amounts, in their order.
    private enum Column {
        ADOPTED(4), ADJUSTMENTS(5), REVISED(6), WORKING(7), ACTUAL(8), FORECAST(9), DEVIATION(10);

        private final int index;

        Column(int index) {
            this.index = index;
        }

        String letter() {
            return CellReference.convertNumToColString(index);
        }

        Money of(ComparisonLine line) {
            return switch (this) {
                case ADOPTED -> line.adopted();
                case ADJUSTMENTS -> line.adjustments();
                case REVISED -> line.revised();
                case WORKING -> line.sums().budget();
                case ACTUAL -> line.sums().actual();
                case FORECAST -> line.sums().forecast();
                case DEVIATION -> line.deviation();
            };
        }

        String key() {
            return switch (this) {
                case ADOPTED -> "workbook.decided.adopted";
                case ADJUSTMENTS -> "workbook.decided.adjustments";
                case REVISED -> "workbook.decided.inForce";
                case WORKING -> "workbook.comparison.working";
                case ACTUAL -> AmountKind.ACTUAL.key();
                case FORECAST -> AmountKind.FORECAST.key();
                case DEVIATION -> "workbook.comparison.deviation";
            };
        }
    }

    @Override
    public String name() {
        return words.text("workbook.comparison");
    }

    @Override
    public void frame(XSSFSheet sheet) {
        heads.frame(sheet);
        BookPage.freeze(sheet, FIRST, HEAD, 1);
        sheet.setAutoFilter(new CellRangeAddress(HEAD, HEAD + Math.max(1, lines.size()), 1,
                Column.DEVIATION.index));
    }

    @Override
    public void pages(XSSFSheet sheet, PrintedPage page) {
        int rows = lines.size() + 1 + 2 * book.content().overview().years().size();
        page.pressed(sheet, BookPage.HEAD_HEIGHT + (double) rows * BookPage.ROW_HEIGHT);
    }

    @Override
    public void rows(RowStream stream) throws IOException {
        BookPage.title(stream, book, name(), 1);
        heads.write(stream, HEAD);
        int row = HEAD + 1;
        for (var line : lines) {
            write(stream, line, row++);
        }
        years(stream, row);
    }

    private void write(RowStream stream, ComparisonLine line, int row) throws IOException {
        stream.row(row);
        stream.number(0, book.data().projectKey(line.project()), styles.text());
        stream.text(1, line.project().code(), styles.textLike(line.project().code()));
        stream.text(2, line.project().name(), styles.textLike(line.project().name()));
        stream.number(3, line.year(), styles.number());
        for (var column : Column.values()) {
            stream.formula(column.index, formula(column, line, row + 1), column.of(line),
                    styles.amount());
        }
    }

    private String formula(Column column, ComparisonLine line, int row) {
        return switch (column) {
            case ADOPTED -> decided(DecidedSheet.ADOPTED, row);
            case ADJUSTMENTS -> decided(DecidedSheet.ADJUSTED, row);
            case REVISED -> Column.ADOPTED.letter() + row + "+" + Column.ADJUSTMENTS.letter() + row;
            case WORKING -> net(AmountKind.BUDGET, row);
            case ACTUAL -> net(AmountKind.ACTUAL, row);
            case FORECAST -> net(AmountKind.FORECAST, row);
            case DEVIATION -> switch (line.compared()) {
                case FORECAST -> Column.REVISED.letter() + row + "-" + Column.FORECAST.letter() + row;
                case ACTUAL -> Column.REVISED.letter() + row + "-" + Column.ACTUAL.letter() + row;
                case NOTHING -> "0";
            };
        };
    }

    private String decided(String column, int row) {
        return "SUMIFS(" + reference(column) + "," + reference(DecidedSheet.PROJECT) + ",$A" + row + ","
                + reference(DecidedSheet.YEAR) + ",$D" + row + "," + reference("workbook.data.group") + ",\"<>"
                + words.text(CostGroup.FUNDING.key()) + "\")";
    }

    private String reference(String column) {
        return DecidedSheet.reference(words, column);
    }

    private String net(AmountKind kind, int row) {
        var data = book.data();
        return "SUMIFS(" + data.reference(DataColumn.NET) + "," + data.reference(DataColumn.PROJECT_KEY) + ",$A" + row
                + "," + data.reference(DataColumn.YEAR) + ",$D" + row + "," + data.reference(DataColumn.KIND) + ",\""
                + words.text(kind.key()) + "\")";
    }

    private void years(RowStream stream, int end) throws IOException {
        int row = end + 1;
        for (int year : book.content().overview().years()) {
            labelled(stream, row, "workbook.comparison.year", year);
            var of = lines.stream().filter(line -> line.year() == year).toList();
            for (var column : Column.values()) {
                Function<ComparisonLine, Money> figure = column::of;
                var cells = column.letter() + "$" + (HEAD + 2) + ":" + column.letter() + "$" + Math.max(HEAD + 2, end);
                stream.formula(column.index, "SUMIFS(" + cells + ",$D$" + (HEAD + 2) + ":$D$"
                        + Math.max(HEAD + 2, end) + ",$D" + (row + 1) + ")",
                        Money.sum(of.stream().map(figure).toList()), styles.sum());
            }
            row++;
            if (of.stream().anyMatch(line -> !line.expected().equals(line.forecast()))
                    && of.stream().anyMatch(line -> !line.forecast().isZero())) {
                expected(stream, of, row++);
            }
        }
    }

    /// What the year is expected to come to, below the sum of the forecasts: the revised budget less the deviation.
    private void expected(RowStream stream, List<ComparisonLine> of, int row) throws IOException {
        labelled(stream, row, "economy.expected", of.getFirst().year());
        for (var column : Column.values()) {
            Function<ComparisonLine, Money> figure = column == Column.FORECAST ? ComparisonLine::expected : column::of;
            stream.formula(column.index, column == Column.FORECAST
                    ? Column.REVISED.letter() + row + "-" + Column.DEVIATION.letter() + row
                    : column.letter() + row, Money.sum(of.stream().map(figure).toList()), styles.sum());
        }
    }

    private void labelled(RowStream stream, int row, String key, int year) throws IOException {
        stream.row(row);
        stream.text(1, words.text(key), styles.sumText());
        stream.blank(2, styles.sumText());
        stream.number(3, year, styles.sumNumber());
    }
}
