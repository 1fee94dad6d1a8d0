package no.faseport.spreadsheet;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Money;
import no.faseport.words.Words;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// What each municipality bears of the net cost, year by year, by one key: the sums of their own sheets, and a check that they
/// leave nothing of the summary.
final class MunicipalitySheet implements BookSheet {
    private static final int HEAD = 4;
    private static final int FIRST = 2;
    private static final int WIDTH_UNIT = 256;
    private static final List<Integer> WIDTHS = List.of(44, 16, 18, 18, 18);

    private final Sharing sharing;
    private final Book book;
    private final Words words;
    private final SheetStyles styles;
    private int next = HEAD;

    MunicipalitySheet(Sharing sharing) {
        this.sharing = sharing;
        this.book = sharing.book();
        this.words = book.words();
        this.styles = book.styles();
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
        stream.row(HEAD - 1);
        stream.text(0, words.text("workbook.shared.note", sharing.shared().key().name()), styles.note());
        next++;
        for (var year : sharing.shared().years()) {
            write(stream, year);
            next++;
        }
    }

    private void write(RowStream stream, MunicipalShare.Year year) throws IOException {
        stream.row(next++);
        stream.text(0, words.text("workbook.shared.year", String.valueOf(year.year()),
                String.valueOf(year.weightYear())), styles.headingText());
        stream.text(1, words.text("workbook.shared.weight"), styles.headingNumber());
        for (var kind : AmountKind.values()) {
            stream.text(column(kind), words.text(kind.key()), styles.headingNumber());
        }
        int first = next;
        for (var party : sharing.parties()) {
            stream.row(next++);
            stream.text(0, party.name(), styles.textLike(party.name()));
            stream.decimal(1, sharing.weights(year.year(), party).one().stripTrailingZeros(), styles.weight());
            for (var kind : AmountKind.values()) {
                stream.formula(column(kind), PartSheet.sum(sharing, party, year.year(), kind),
                        sharing.part(year.year(), kind, party), styles.amount());
            }
        }
        total(stream, year.year(), first);
        check(stream, year.year());
    }

    private void total(RowStream stream, int year, int first) throws IOException {
        stream.row(next++);
        stream.text(0, words.text("workbook.netInAll"), styles.sumText());
        stream.decimal(1, sharing.weights(year, sharing.parties().getFirst()).all().stripTrailingZeros(),
                styles.sumKroner());
        for (var kind : AmountKind.values()) {
            var letter = letter(kind);
            stream.formula(column(kind), "SUM(" + letter + (first + 1) + ":" + letter + (next - 1) + ")",
                    sharing.whole(year, kind), styles.sum());
        }
    }

    private void check(RowStream stream, int year) throws IOException {
        stream.row(next++);
        stream.text(0, words.text("workbook.shared.left"), styles.note());
        for (var kind : AmountKind.values()) {
            var net = List.of(words.text("workbook.name.net"), words.text(kind.key()), String.valueOf(year)).stream()
                    .collect(Collectors.joining("_")).replace(' ', '_');
            stream.formula(column(kind), "ROUND(" + letter(kind) + (next - 1) + "-" + net + ",2)", Money.ZERO,
                    styles.kroner());
        }
    }

    private static String letter(AmountKind kind) {
        return CellReference.convertNumToColString(column(kind));
    }

    private static int column(AmountKind kind) {
        return switch (kind) {
            case BUDGET -> FIRST;
            case ACTUAL -> FIRST + 1;
            case FORECAST -> FIRST + 2;
        };
    }
}
