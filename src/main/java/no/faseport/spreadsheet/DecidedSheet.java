package no.faseport.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.faseport.economy.edition.BudgetInForce;
import no.faseport.words.Words;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// What has been decided about the budget, key by key, as a table that the comparison sums by formulas.
final class DecidedSheet implements BookSheet {
    /// The column with the year.
    static final String YEAR = "workbook.data.year";
    /// The column with what was adopted.
    static final String ADOPTED = "workbook.decided.adopted";
    /// The column with what adjustments changed.
    static final String ADJUSTED = "workbook.decided.adjustments";
    /// The hidden column with the project's key.
    static final String PROJECT = "workbook.data.projectKey";

    private static final List<Head> HEADS = List.of(Head.text("workbook.data.project", 12),
            Head.text("workbook.data.projectName", 26), Head.text("workbook.data.class", 13),
            Head.text("workbook.decided.account", 7), Head.text("workbook.data.accountName", 30),
            Head.text("workbook.data.group", 17), Head.text("workbook.data.unit", 10),
            Head.text("workbook.data.function", 10), Head.number(YEAR, 8), Head.text("workbook.data.financing", 28),
            Head.number(ADOPTED, 15), Head.number(ADJUSTED, 15), Head.number("workbook.decided.inForce", 15),
            Head.key(PROJECT));
    private static final int PROJECT_NAME = 1;
    private static final int ACCOUNT_NAME = 4;
    private static final int FIRST_AMOUNT = 10;

    private final Book book;
    private final Words words;
    private final SheetStyles styles;
    private final List<BudgetInForce> decided;

    DecidedSheet(Book book, List<BudgetInForce> decided) {
        this.book = book;
        this.words = book.words();
        this.styles = book.styles();
        var names = book.content().overview().names();
        this.decided = decided.stream().sorted(Comparator.comparing((BudgetInForce one) -> names
                .project(one.key().project()).code()).thenComparing(one -> one.key().accountString())
                .thenComparing(one -> one.key().year()).thenComparing(one -> one.key().month())).toList();
    }

    /// A column of the table, as formulas name it.
    static String reference(Words words, String column) {
        return words.text("workbook.decided.table") + "[" + words.text(column) + "]";
    }

    @Override
    public String name() {
        return words.text("workbook.decided");
    }

    @Override
    public void frame(XSSFSheet sheet) {
        var names = book.content().overview().names();
        var heads = new ArrayList<>(HEADS);
        heads.set(PROJECT_NAME, heads.get(PROJECT_NAME).holding(Fit.longest(decided.stream()
                .map(one -> names.project(one.key().project()).name()), 0, Fit.NAME)));
        heads.set(ACCOUNT_NAME, heads.get(ACCOUNT_NAME).holding(Fit.longest(decided.stream().map(one -> names
                .account(one.key().accountString().account(), one.key().year()).name()), 0, Fit.NAME)));
        new LineTable(words, styles, heads).frame(sheet, words.text("workbook.decided.table"), decided.size(),
                PROJECT_NAME + 1);
    }

    @Override
    public void rows(RowStream stream) throws IOException {
        int row = 0;
        for (var one : decided) {
            stream.row(++row);
            where(stream, one);
            stream.amount(FIRST_AMOUNT, one.adopted(), styles.kroner());
            stream.amount(FIRST_AMOUNT + 1, one.adjustments(), styles.kroner());
            stream.formula(FIRST_AMOUNT + 2, "K" + (row + 1) + "+L" + (row + 1), one.inForce(), styles.kroner());
            stream.number(FIRST_AMOUNT + 3,
                    book.data().projectKey(book.content().overview().names().project(one.key().project())),
                    styles.text());
        }
    }

    private void where(RowStream stream, BudgetInForce one) throws IOException {
        var key = one.key();
        var string = key.accountString();
        var names = book.content().overview().names();
        var project = names.project(key.project());
        stream.text(0, project.code(), styles.textLike(project.code()));
        stream.text(1, project.name(), styles.textLike(project.name()));
        stream.text(2, words.text(string.accountClass().key()), styles.text());
        stream.number(3, Integer.parseInt(string.account()), styles.code());
        stream.text(4, names.account(string.account(), key.year()).name(), styles.text());
        stream.text(5, words.text(string.group().key()), styles.text());
        stream.text(6, string.unit(), styles.textLike(string.unit()));
        stream.text(7, string.function(), styles.text());
        stream.number(8, key.year(), styles.number());
        stream.text(9, words.text(key.financing().key()), styles.text());
    }
}
