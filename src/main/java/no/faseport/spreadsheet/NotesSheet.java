package no.faseport.spreadsheet;

import java.io.IOException;
import java.util.List;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Money;
import no.faseport.words.Words;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// What the overview holds and what its words mean, and a check that the sheets of sums hold all of the data.
final class NotesSheet implements BookSheet {
    private static final int WIDTH_UNIT = 256;
    private static final int TERM_WIDTH = 30;
    private static final int TEXT_WIDTH = 110;
    private static final int LINE = 15;
    private static final List<String> TERMS = List.of("net", "gross", "deviation", "forecast", "vat", "funding",
            "class", "period", "names", "amounts");

    private final Book book;
    private final Words words;
    private final SheetStyles styles;
    private int next = 3;

    NotesSheet(Book book) {
        this.book = book;
        this.words = book.words();
        this.styles = book.styles();
    }

    @Override
    public String name() {
        return words.text("workbook.notes");
    }

    @Override
    public void frame(XSSFSheet sheet) {
        sheet.setColumnWidth(0, TERM_WIDTH * WIDTH_UNIT);
        sheet.setColumnWidth(1, TEXT_WIDTH * WIDTH_UNIT);
        sheet.setDisplayGridlines(false);
    }

    @Override
    public void rows(RowStream stream) throws IOException {
        BookPage.title(stream, book, name(), 0);
        about(stream);
        section(stream, "workbook.notes.terms");
        for (var term : TERMS) {
            pair(stream, words.text("workbook.term." + term), words.text("workbook.term." + term + ".is"));
        }
        next++;
        section(stream, "workbook.notes.check");
        for (var kind : AmountKind.values()) {
            check(stream, kind);
        }
    }

    private void about(RowStream stream) throws IOException {
        var content = book.content();
        section(stream, "workbook.notes.about");
        pair(stream, words.text("workbook.notes.municipality"), book.letterhead().municipality());
        pair(stream, words.text("workbook.notes.years"), BookPage.years(content));
        pair(stream, words.text("workbook.notes.covered"), BookPage.covered(book));
        pair(stream, words.text("workbook.notes.made"),
                words.text("workbook.notes.by", words.dateTime(content.made()), content.author()));
        next++;
    }

    /// The lines that count, less the net cost on the first sheet: nothing, as long as every line is in a sum.
    private void check(RowStream stream, AmountKind kind) throws IOException {
        var cells = book.content().overview().years().stream().map(year -> words.text("workbook.name.net") + "_"
                + words.text(kind.key()) + "_" + year).map(name -> name.replace(' ', '_')).toList();
        stream.row(next++);
        stream.text(0, words.text("workbook.notes.left", words.text(kind.key())), styles.text());
        stream.formula(1, "ROUND(SUMIFS(" + book.data().reference(DataColumn.NET) + ","
                + book.data().reference(DataColumn.KIND) + ",\"" + words.text(kind.key()) + "\")-("
                + String.join("+", cells) + "),2)", Money.ZERO, styles.check());
    }

    private void section(RowStream stream, String key) throws IOException {
        stream.row(next++);
        stream.text(0, words.text(key), styles.section());
        stream.blank(1, styles.section());
    }

    private void pair(RowStream stream, String term, String text) throws IOException {
        stream.row(next++, LINE * (1 + text.length() / TEXT_WIDTH));
        stream.text(0, term, styles.term());
        stream.text(1, text, styles.prose());
    }
}
