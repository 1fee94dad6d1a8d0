package no.faseport.spreadsheet;

import java.io.IOException;
import java.util.List;
import no.faseport.economy.Money;
import no.faseport.words.Words;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// What is different since the overview that this one takes the place of.
final class ChangesSheet implements BookSheet {
    private static final int HEAD = 4;
    private static final int BEFORE = 9;
    private static final int NOW = 10;
    private static final int CHANGE = 11;

    private final Book book;
    private final Words words;
    private final SheetStyles styles;
    private final EarlierBook earlier;
    private final List<BookChanges.Change> changes;
    private final HeadRow heads;

    ChangesSheet(Book book, EarlierBook earlier) {
        this.book = book;
        this.words = book.words();
        this.styles = book.styles();
        this.earlier = earlier;
        this.changes = new BookChanges(book.content()).since(earlier);
        this.heads = new HeadRow(words, styles, List.of(Head.text("workbook.data.project", 12),
                Head.text("workbook.data.projectName", 26)
                        .holding(Fit.longest(changes.stream().map(BookChanges.Change::name), 0, Fit.NAME)),
                Head.text("workbook.data.class", 13), Head.text("workbook.decided.account", 7),
                Head.text("workbook.data.accountName", 30)
                        .holding(Fit.longest(changes.stream().map(this::account), 0, Fit.NAME)),
                Head.text("workbook.data.unit", 10), Head.number("workbook.data.year", 8),
                Head.text("workbook.data.kind", 12), Head.text("workbook.data.financing", 28),
                Head.number("workbook.changes.before", 15), Head.number("workbook.changes.now", 15),
                Head.number("workbook.changes.change", 15), Head.text("workbook.changes.fate", 10)));
    }

    private String account(BookChanges.Change change) {
        return book.content().overview().names().account(change.account(), change.year()).name();
    }

    @Override
    public String name() {
        return words.text("workbook.changes");
    }

    @Override
    public void frame(XSSFSheet sheet) {
        heads.frame(sheet);
        BookPage.freeze(sheet, 0, HEAD, 1);
        sheet.setAutoFilter(new CellRangeAddress(HEAD, HEAD + Math.max(1, changes.size()), 0,
                heads.heads().size() - 1));
    }

    @Override
    public void pages(XSSFSheet sheet, PrintedPage page) {
        page.pressed(sheet, BookPage.HEAD_HEIGHT + (2.0 + changes.size()) * BookPage.ROW_HEIGHT);
    }

    @Override
    public void rows(RowStream stream) throws IOException {
        BookPage.title(stream, book, name(), 0);
        stream.row(HEAD - 1);
        stream.text(0, changes.isEmpty()
                ? words.text("workbook.changes.none", earlier.name(), words.dateTime(earlier.written()))
                : words.text("workbook.changes.since", earlier.name(), words.dateTime(earlier.written())),
                styles.note());
        heads.write(stream, HEAD);
        int row = HEAD + 1;
        for (var change : changes) {
            stream.row(row);
            write(stream, change, row);
            row++;
        }
        if (!changes.isEmpty()) {
            sums(stream, row);
        }
    }

    private void write(RowStream stream, BookChanges.Change change, int row) throws IOException {
        stream.text(0, change.project(), styles.textLike(change.project()));
        stream.text(1, change.name(), styles.textLike(change.name()));
        stream.text(2, words.text(change.accountClass().key()), styles.text());
        stream.number(3, Integer.parseInt(change.account()), styles.code());
        stream.text(4, account(change), styles.text());
        stream.text(5, change.unit(), styles.textLike(change.unit()));
        stream.number(6, change.year(), styles.number());
        stream.text(7, words.text(change.kind().key()), styles.text());
        stream.text(8, words.text(change.financing().key()), styles.text());
        stream.amount(BEFORE, change.before(), styles.amount());
        stream.amount(NOW, change.now(), styles.amount());
        stream.formula(CHANGE, "K" + (row + 1) + "-J" + (row + 1), change.now().minus(change.before()),
                styles.amount());
        stream.text(CHANGE + 1, words.text(switch (change.fate()) {
            case NEW -> "workbook.changes.new";
            case GONE -> "workbook.changes.gone";
            case CHANGED -> "workbook.changes.changed";
        }), styles.text());
    }

    private void sums(RowStream stream, int row) throws IOException {
        stream.row(row + 1);
        stream.text(0, words.text("workbook.changes.sum"), styles.totalText());
        for (int i = 1; i < BEFORE; i++) {
            stream.blank(i, styles.totalText());
        }
        var before = Money.sum(changes.stream().map(BookChanges.Change::before).toList());
        var now = Money.sum(changes.stream().map(BookChanges.Change::now).toList());
        var rows = "%1$s" + (HEAD + 2) + ":%1$s" + row + ")";
        stream.formula(BEFORE, "SUM(" + rows.formatted("J"), before, styles.total());
        stream.formula(NOW, "SUM(" + rows.formatted("K"), now, styles.total());
        stream.formula(CHANGE, "SUM(" + rows.formatted("L"), now.minus(before), styles.total());
        stream.blank(CHANGE + 1, styles.totalText());
    }
}
