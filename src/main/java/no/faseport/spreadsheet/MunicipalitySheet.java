package no.faseport.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Money;
import no.faseport.economy.charge.LargestRemainder;
import no.faseport.words.Words;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// What each municipality bears of the net cost, year by year, by one key. The parts of a sum add up to it to the øre: a
/// formula carries the øre that rounding leaves over.
final class MunicipalitySheet implements BookSheet {
    private static final int HEAD = 4;
    private static final int FIRST = 2;
    private static final int WIDTH_UNIT = 256;
    private static final List<Integer> WIDTHS = List.of(34, 14, 16, 16, 16);

    private final Book book;
    private final Words words;
    private final SheetStyles styles;
    private final MunicipalShare shared;
    private int next = HEAD;

    MunicipalitySheet(Book book, MunicipalShare shared) {
        this.book = book;
        this.words = book.words();
        this.styles = book.styles();
        this.shared = shared;
    }

    @Override
    public String name() {
        return words.text("workbook.shared");
    }

    @Override
    public void frame(XSSFSheet sheet) {
        for (int i = 0; i < WIDTHS.size(); i++) {
            sheet.setColumnWidth(i, WIDTHS.get(i) * WIDTH_UNIT);
        }
        sheet.setDisplayGridlines(false);
    }

    @Override
    public void rows(RowStream stream) throws IOException {
        BookPage.title(stream, book, name(), 0);
        stream.row(2);
        stream.text(0, words.text("workbook.shared.note", shared.key().name()), styles.note());
        for (var year : shared.years()) {
            write(stream, year);
            next++;
        }
    }

    private void write(RowStream stream, MunicipalShare.Year year) throws IOException {
        stream.row(next++);
        stream.text(0, words.text("workbook.shared.year", String.valueOf(year.year()),
                String.valueOf(year.weightYear())), styles.headingText());
        stream.text(1, words.text("workbook.shared.weight"), styles.heading());
        for (var kind : AmountKind.values()) {
            stream.text(column(kind), words.text(kind.key()), styles.heading());
        }
        int total = next + year.weights().size();
        var weights = year.weights().stream().map(MunicipalShare.Weight::weight).toList();
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        for (int i = 0; i < weights.size(); i++) {
            var party = year.weights().get(i);
            stream.row(next);
            stream.text(0, party.name(), styles.textLike(party.name()));
            stream.decimal(1, party.weight().stripTrailingZeros(), styles.weight());
            for (var kind : AmountKind.values()) {
                var whole = whole(year, kind);
                var part = LargestRemainder.parts(whole, weights).get(i);
                stream.formula(column(kind), share(kind, total, part, exact(whole, party.weight(), sum)),
                        part, styles.amount());
            }
            next++;
        }
        total(stream, year, sum);
    }

    private void total(RowStream stream, MunicipalShare.Year year, BigDecimal sum) throws IOException {
        stream.row(next);
        stream.text(0, words.text("workbook.netInAll"), styles.sumText());
        stream.decimal(1, sum.stripTrailingZeros(), styles.sumNumber());
        for (var kind : AmountKind.values()) {
            stream.formula(column(kind), (words.text("workbook.name.net") + "_" + words.text(kind.key()) + "_"
                    + year.year()).replace(' ', '_'), whole(year, kind), styles.sum());
        }
        next++;
    }

    private Money whole(MunicipalShare.Year year, AmountKind kind) {
        return book.content().overview().net().in(year.year()).of(kind);
    }

    private static Money exact(Money whole, BigDecimal weight, BigDecimal sum) {
        return new Money(whole.amount().multiply(weight).divide(sum, 2, RoundingMode.HALF_UP));
    }

    private String share(AmountKind kind, int total, Money part, Money rounded) {
        var letter = CellReference.convertNumToColString(column(kind));
        var rest = part.minus(rounded);
        var formula = "ROUND(" + letter + "$" + (total + 1) + "*$B" + (next + 1) + "/$B$" + (total + 1) + ",2)";
        return rest.isZero() ? formula : formula + (rest.amount().signum() > 0 ? "+" : "")
                + rest.amount().toPlainString();
    }

    private static int column(AmountKind kind) {
        return switch (kind) {
            case BUDGET -> FIRST;
            case ACTUAL -> FIRST + 1;
            case FORECAST -> FIRST + 2;
        };
    }
}
