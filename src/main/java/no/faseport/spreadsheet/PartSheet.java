package no.faseport.spreadsheet;

import java.io.IOException;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Money;
import no.faseport.words.Words;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// What one municipality bears of every line, by its weight in each year, and what that comes to.
///
/// The parts of a line add up to it to the øre: a formula carries the øre that rounding leaves over.
final class PartSheet implements BookSheet {
    private static final int WEIGHTS = 4;
    private static final int WEIGHT = 3;
    private static final int OF = 4;
    private static final int AMOUNT_WIDTH = 14;

    private final Sharing sharing;
    private final Sharing.Party party;
    private final Book book;
    private final Words words;
    private final SheetStyles styles;
    private final HeadRow heads;
    private final List<Integer> years;

    PartSheet(Sharing sharing, Sharing.Party party) {
        this.sharing = sharing;
        this.party = party;
        this.book = sharing.book();
        this.words = book.words();
        this.styles = book.styles();
        this.years = sharing.shared().years().stream().map(MunicipalShare.Year::year).toList();
        var all = new ArrayList<>(sharing.heads());
        for (var kind : AmountKind.values()) {
            all.add(Head.number(kind.key(), AMOUNT_WIDTH));
            all.add(Head.number("workbook.shared.part." + kind, AMOUNT_WIDTH));
        }
        this.heads = new HeadRow(words, styles, all);
    }

    private int head() {
        return WEIGHTS + years.size() + 1;
    }

    private static int column(AmountKind kind) {
        return Sharing.LINE.size() + 2 * List.of(AmountKind.values()).indexOf(kind);
    }

    private static String letter(int column) {
        return CellReference.convertNumToColString(column);
    }

    /// The cell with what `party` bears of all amounts of `kind` in a year, as formulas on other sheets name it.
    static String sum(Sharing sharing, Sharing.Party party, int year, AmountKind kind) {
        var years = sharing.shared().years().stream().map(MunicipalShare.Year::year).toList();
        int row = WEIGHTS + years.size() + 1 + sharing.lines().size() + 2 + years.indexOf(year);
        return "'" + party.sheet().replace("'", "''") + "'!" + letter(column(kind) + 1) + (row + 1);
    }

    @Override
    public String name() {
        return party.sheet();
    }

    @Override
    public void frame(XSSFSheet sheet) {
        heads.frame(sheet);
        BookPage.freeze(sheet, 3, head(), 1);
        sheet.setAutoFilter(new CellRangeAddress(head(), head() + Math.max(1, sharing.lines().size()), 1,
                heads.heads().size() - 1));
    }

    @Override
    public void pages(XSSFSheet sheet, PrintedPage page) {
        page.pressed(sheet, BookPage.HEAD_HEIGHT
                + (2.0 * years.size() + 3 + sharing.lines().size()) * BookPage.ROW_HEIGHT);
    }

    @Override
    public void rows(RowStream stream) throws IOException {
        BookPage.title(stream, book, party.name(), 1);
        weights(stream);
        heads.write(stream, head());
        for (int i = 0; i < sharing.lines().size(); i++) {
            line(stream, sharing.lines().get(i), i);
        }
        sums(stream);
    }

    private void weights(RowStream stream) throws IOException {
        stream.row(WEIGHTS - 1);
        stream.text(1, words.text("workbook.data.year"), styles.section());
        stream.text(2, sharing.shared().key().name(), styles.section());
        stream.text(WEIGHT, words.text("workbook.shared.weight"), styles.section());
        stream.text(OF, words.text("workbook.shared.of"), styles.section());
        for (int i = 0; i < years.size(); i++) {
            var weights = sharing.weights(years.get(i), party);
            stream.row(WEIGHTS + i);
            stream.number(1, years.get(i), styles.code());
            stream.decimal(WEIGHT, weights.one().stripTrailingZeros(), styles.weight());
            stream.decimal(OF, weights.all().stripTrailingZeros(), styles.weight());
        }
    }

    private void line(RowStream stream, SharedLine line, int number) throws IOException {
        int row = head() + 1 + number;
        stream.row(row);
        sharing.what(stream, line);
        for (var kind : AmountKind.values()) {
            int column = column(kind);
            stream.formula(column, SharedLinesSheet.cell(words, number, kind), line.sums().of(kind), styles.amount());
            stream.formula(column + 1, share(line, kind, letter(column) + (row + 1)),
                    sharing.part(line, kind, party), styles.amount());
        }
    }

    private String share(SharedLine line, AmountKind kind, String whole) {
        var weights = sharing.weights(line.key().year(), party);
        int row = WEIGHTS + years.indexOf(line.key().year()) + 1;
        var rounded = new Money(line.sums().of(kind).amount().multiply(weights.one()).divide(weights.all(), 2,
                RoundingMode.HALF_UP));
        var rest = sharing.part(line, kind, party).minus(rounded);
        var formula = "ROUND(" + whole + "*$" + letter(WEIGHT) + "$" + row + "/$" + letter(OF) + "$" + row + ",2)";
        return rest.isZero()
                ? formula
                : formula + (rest.amount().signum() > 0 ? "+" : "") + rest.amount().toPlainString();
    }

    private void sums(RowStream stream) throws IOException {
        int row = head() + 2 + sharing.lines().size();
        for (int year : years) {
            stream.row(row);
            stream.text(1, words.text("workbook.comparison.year"), styles.sumText());
            for (int i = 2; i < Sharing.LINE.size() - 1; i++) {
                stream.blank(i, styles.sumText());
            }
            stream.number(Sharing.LINE.size() - 1, year, styles.sumNumber());
            for (var kind : AmountKind.values()) {
                int column = column(kind);
                stream.formula(column, sum(column, row + 1), sharing.whole(year, kind), styles.sum());
                stream.formula(column + 1, sum(column + 1, row + 1), sharing.part(year, kind, party), styles.sum());
            }
            row++;
        }
    }

    private String sum(int column, int row) {
        int first = head() + 2;
        int last = Math.max(first, head() + 1 + sharing.lines().size());
        var year = letter(Sharing.LINE.size() - 1);
        return "SUMIFS(" + letter(column) + "$" + first + ":" + letter(column) + "$" + last + ",$" + year + "$" + first
                + ":$" + year + "$" + last + ",$" + year + row + ")";
    }
}
