package no.faseport.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AmountKind;
import no.faseport.economy.CostGroup;
import no.faseport.economy.CostOverview;
import no.faseport.economy.CostSums;
import no.faseport.economy.Financing;
import no.faseport.words.Words;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The sheet people read first: what IKT costs in operating and investment, the VAT and its compensation, and where the
/// money comes from.
final class SummarySheet implements BookSheet {
    private static final List<CostGroup> COUNTED = List.of(CostGroup.COST, CostGroup.INCOME, CostGroup.VAT,
            CostGroup.COMPENSATION);
    private static final int NET_OPERATING = SumSheet.YEAR_ROW + 3 + COUNTED.size();
    private static final int NET_INVESTMENT = NET_OPERATING + 2 + COUNTED.size();
    private static final int WIDTH_UNIT = 256;
    private static final int LABEL_WIDTH = 38;
    private static final int HEADING_HEIGHT = 32;

    private final Book book;
    private final Words words;
    private final SheetStyles styles;
    private final CostOverview overview;
    private final SumGrid grid;
    private int next = SumSheet.YEAR_ROW + 2;

    SummarySheet(Book book) {
        this.book = book;
        this.words = book.words();
        this.styles = book.styles();
        this.overview = book.content().overview();
        this.grid = new SumGrid(book, 1, SumSheet.YEAR_ROW);
    }

    @Override
    public String name() {
        return words.text("workbook.summary");
    }

    @Override
    public void frame(XSSFSheet sheet) {
        grid.frame(sheet);
        sheet.setColumnWidth(0, LABEL_WIDTH * WIDTH_UNIT);
        BookPage.freeze(sheet, 1, SumSheet.YEAR_ROW, 2);
        book.letterhead().logo()
                .ifPresent(logo -> new LogoPlace(words, book.letterhead().municipality()).put(sheet, logo,
                        grid.lastColumn()));
        for (int year : overview.years()) {
            names(sheet, "workbook.name.operating", NET_OPERATING, year);
            names(sheet, "workbook.name.investment", NET_INVESTMENT, year);
            names(sheet, "workbook.name.net", NET_INVESTMENT + 1, year);
        }
    }

    /// Lets the cells of a net cost be called by name: Netto_Budsjett_2026.
    private void names(XSSFSheet sheet, String key, int row, int year) {
        for (var kind : AmountKind.values()) {
            name(sheet, words.text(key), words.text(kind.key()), year, grid.place(row, year, Optional.of(kind)));
        }
        name(sheet, words.text(key), words.text("workbook.deviation"), year, grid.place(row, year, Optional.empty()));
    }

    private static void name(XSSFSheet sheet, String what, String kind, int year, String cell) {
        var name = sheet.getWorkbook().createName();
        name.setNameName((what + "_" + kind + "_" + year).replace(' ', '_'));
        name.setRefersToFormula("'" + sheet.getSheetName().replace("'", "''") + "'!" + cell);
    }

    @Override
    public void rows(RowStream stream) throws IOException {
        BookPage.title(stream, book, name(), 0);
        heading(stream);
        var nets = new ArrayList<Integer>();
        for (var accountClass : List.of(AccountClass.OPERATING, AccountClass.INVESTMENT)) {
            section(stream, words.text(accountClass.key()));
            int first = next;
            for (var group : COUNTED) {
                amounts(stream, words.text(group.key()), overview.sums(accountClass, group),
                        new SumBy(words, book.data()).section(accountClass, group));
            }
            nets.add(next);
            labelled(stream, words.text(SumSheet.netKey(accountClass)), styles.sumText());
            grid.sumOfRows(stream, next, overview.net(accountClass), styles.sum(), first, next - 1);
            next++;
        }
        labelled(stream, words.text("workbook.netInAll"), styles.totalText());
        grid.sumOf(stream, next, overview.net(), styles.total(), nets);
        expected(stream);
        next += 2;
        financing(stream);
        section(stream, words.text("workbook.funding"));
        for (var accountClass : List.of(AccountClass.OPERATING, AccountClass.INVESTMENT)) {
            amounts(stream, words.text(accountClass.key()), overview.sums(accountClass, CostGroup.FUNDING),
                    new SumBy(words, book.data()).section(accountClass, CostGroup.FUNDING));
        }
    }

    private void expected(RowStream stream) throws IOException {
        var expected = overview.expected();
        if (expected.isPresent()) {
            next++;
            labelled(stream, words.text("economy.expected"), styles.totalText());
            grid.expected(stream, next, expected.get(), styles.total(), next - 1);
        }
    }

    private void financing(RowStream stream) throws IOException {
        section(stream, words.text("workbook.byFinancing"));
        int first = next;
        var used = overview.byFinancing();
        var sources = EnumSet.allOf(Financing.class);
        sources.retainAll(used.keySet());
        for (var financing : sources) {
            amounts(stream, words.text(financing.key()), used.getOrDefault(financing, CostSums.NONE),
                    new SumBy(words, book.data()).netFrom(financing));
        }
        if (next > first) {
            labelled(stream, words.text("workbook.netInAll"), styles.sumText());
            grid.sumOfRows(stream, next, overview.net(), styles.sum(), first, next - 1);
            next++;
        }
        next++;
    }

    private void heading(RowStream stream) throws IOException {
        stream.row(SumSheet.YEAR_ROW);
        stream.blank(0, styles.headingText());
        grid.years(stream);
        stream.row(SumSheet.YEAR_ROW + 1, HEADING_HEIGHT);
        stream.blank(0, styles.headingText());
        grid.kinds(stream);
    }

    private void section(RowStream stream, String name) throws IOException {
        labelled(stream, name, styles.section());
        grid.blanks(stream, styles.section());
        next++;
    }

    private void amounts(RowStream stream, String label, CostSums sums, SumBy by) throws IOException {
        labelled(stream, label, styles.text());
        grid.amounts(stream, next, sums, styles.amount(), by);
        next++;
    }

    private void labelled(RowStream stream, String label, CellStyle style) throws IOException {
        stream.row(next);
        stream.text(0, label, style);
    }
}
