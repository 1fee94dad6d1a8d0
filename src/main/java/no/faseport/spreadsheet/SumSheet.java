package no.faseport.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import no.faseport.economy.AccountClass;
import no.faseport.economy.CostOverview;
import no.faseport.economy.CostRow;
import no.faseport.economy.CostSection;
import no.faseport.economy.CostView;
import no.faseport.economy.Financing;
import no.faseport.words.Words;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// A sheet with a row for each project, account, unit or source, in sections that keep classes and VAT apart; funding comes
/// last, outside the net cost.
///
/// The first column is hidden and holds what the row is summed by.
final class SumSheet implements BookSheet {
    static final int YEAR_ROW = 3;
    private static final int FIRST_AMOUNT = 3;
    private static final int WIDTH_UNIT = 256;
    private static final int HEADING_HEIGHT = 32;
    /// The name of a section, its sum, and the empty row after it.
    private static final int AROUND_SECTION = 3;
    /// The net costs of both classes and in all, each with an empty row after it.
    private static final int ROWS_OF_NETS = 7;

    private final Book book;
    private final Words words;
    private final SheetStyles styles;
    private final CostOverview overview;
    private final CostView view;
    private final SumGrid grid;
    private int next = YEAR_ROW + 2;

    SumSheet(Book book, CostView view) {
        this.book = book;
        this.words = book.words();
        this.styles = book.styles();
        this.overview = book.content().overview();
        this.view = view;
        this.grid = new SumGrid(book, FIRST_AMOUNT, YEAR_ROW);
    }

    @Override
    public String name() {
        return words.text(viewKey());
    }

    @Override
    public void frame(XSSFSheet sheet) {
        grid.frame(sheet);
        sheet.setColumnHidden(0, true);
        sheet.setColumnWidth(1, codeWidth() * WIDTH_UNIT);
        sheet.setColumnWidth(2, nameWidth() * WIDTH_UNIT);
        BookPage.freeze(sheet, FIRST_AMOUNT, YEAR_ROW, 2);
    }

    @Override
    public void pages(XSSFSheet sheet, PrintedPage page) {
        int rows = ROWS_OF_NETS
                + overview.sections(view).stream().mapToInt(section -> section.rows().size() + AROUND_SECTION).sum();
        page.pressed(sheet, BookPage.HEAD_HEIGHT + (double) rows * BookPage.ROW_HEIGHT);
    }

    @Override
    public void rows(RowStream stream) throws IOException {
        BookPage.title(stream, book, name(), 1);
        heading(stream);
        var nets = new ArrayList<Integer>();
        for (var accountClass : List.of(AccountClass.OPERATING, AccountClass.INVESTMENT)) {
            var sums = new ArrayList<Integer>();
            for (var section : sections(accountClass, true)) {
                sums.add(section(stream, section));
            }
            nets.add(next);
            labelled(stream, words.text(netKey(accountClass)), styles.totalText());
            grid.sumOf(stream, next, overview.net(accountClass), styles.total(), sums);
            next += 2;
        }
        labelled(stream, words.text("workbook.netInAll"), styles.totalText());
        grid.sumOf(stream, next, overview.net(), styles.total(), nets);
        var expected = overview.expected();
        if (expected.isPresent()) {
            next++;
            labelled(stream, words.text("economy.expected"), styles.totalText());
            grid.expected(stream, next, expected.get(), styles.total(), next - 1);
        }
        next += 2;
        for (var accountClass : List.of(AccountClass.OPERATING, AccountClass.INVESTMENT)) {
            for (var section : sections(accountClass, false)) {
                section(stream, section);
            }
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

    private void heading(RowStream stream) throws IOException {
        stream.row(YEAR_ROW);
        stream.blank(1, styles.headingText());
        stream.blank(2, styles.headingText());
        grid.years(stream);
        stream.row(YEAR_ROW + 1, HEADING_HEIGHT);
        stream.text(1, words.text(viewKey() + ".code"), styles.headingText());
        stream.text(2, words.text(viewKey() + ".name"), styles.headingText());
        grid.kinds(stream);
    }

    /// Writes a section; what comes back is the row of its sum.
    private int section(RowStream stream, CostSection section) throws IOException {
        var name = words.text("workbook.section", words.text(section.accountClass().key()),
                words.text(section.group().key()));
        labelled(stream, name, styles.section());
        grid.blanks(stream, styles.section());
        int first = ++next;
        for (var row : section.rows()) {
            row(stream, section, row);
            next++;
        }
        labelled(stream, words.text("workbook.sum", name), styles.sumText());
        grid.sumOfRows(stream, next, section.sums(), styles.sum(), first, next - 1);
        next += 2;
        return next - 2;
    }

    private void row(RowStream stream, CostSection section, CostRow row) throws IOException {
        stream.row(next);
        stream.number(0, key(row), styles.text());
        stream.text(1, code(row), styles.textLike(code(row)));
        var label = label(row);
        stream.text(2, label, styles.textLike(label));
        grid.amounts(stream, next, row.sums(), styles.amount(), by(section, row));
    }

    private SumBy by(CostSection section, CostRow row) {
        var by = new SumBy(words, book.data()).section(section);
        var cell = "$A" + (next + 1);
        return switch (view) {
            case PROJECTS -> by.key(DataColumn.PROJECT_KEY, cell);
            case ACCOUNTS -> by.key(DataColumn.ACCOUNT, cell);
            case UNITS -> by.key(DataColumn.UNIT_KEY, cell);
            case FINANCING -> by.from(Financing.valueOf(row.label().code()));
        };
    }

    private void labelled(RowStream stream, String label, CellStyle style) throws IOException {
        stream.row(next);
        stream.text(1, label, style);
        stream.blank(2, style);
    }

    private int key(CostRow row) {
        return switch (view) {
            case PROJECTS -> book.data().projectKey(row.label());
            case ACCOUNTS -> Integer.parseInt(row.label().code());
            case UNITS -> book.data().unitKey(row.label());
            case FINANCING -> 1 + List.of(Financing.values()).indexOf(Financing.valueOf(row.label().code()));
        };
    }

    private String code(CostRow row) {
        return view == CostView.FINANCING ? Integer.toString(key(row)) : row.label().code();
    }

    private String label(CostRow row) {
        if (view == CostView.FINANCING) {
            return words.text(Financing.valueOf(row.label().code()).key());
        }
        return row.label().toString().isEmpty() ? words.text("workbook.notStated") : row.label().name();
    }

    private String viewKey() {
        return switch (view) {
            case PROJECTS -> "workbook.projects";
            case ACCOUNTS -> "workbook.accounts";
            case UNITS -> "workbook.units";
            case FINANCING -> "workbook.financing";
        };
    }

    private int codeWidth() {
        return Math.clamp(longest(row -> code(row).length()) + 2L, 12, 24);
    }

    private int nameWidth() {
        return Math.clamp(longest(row -> label(row).length()) + 1L, 30, Fit.NAME);
    }

    private int longest(ToIntFunction<CostRow> length) {
        return overview.sections(view).stream().flatMap(section -> section.rows().stream()).mapToInt(length).max()
                .orElse(0);
    }
}
