package no.faseport.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.economy.charge.LargestRemainder;
import no.faseport.words.Words;
import org.apache.poi.ss.util.WorkbookUtil;

/// How the municipalities of a cost workbook share its lines: each line is divided to the øre, and what a municipality bears is
/// the sum of its parts.
final class Sharing {
    /// Before the amounts of a line: the key, the project, the class, the account and the year.
    static final List<Head> LINE = List.of(Head.key("workbook.data.projectKey"), Head.text("workbook.data.project", 12),
            Head.text("workbook.data.projectName", 26), Head.text("workbook.data.class", 13),
            Head.text("workbook.decided.account", 7), Head.text("workbook.data.accountName", 26),
            Head.number("workbook.data.year", 10));
    /// Somewhat narrower than elsewhere, so that what is sent to a municipality is printed on A4.
    private static final int NAME_WIDTH = 46;
    private static final int PROJECT_NAME = 2;
    private static final int ACCOUNT_NAME = 5;

    private final Book book;
    private final MunicipalShare shared;
    private final List<SharedLine> lines;
    private final List<Party> parties = new ArrayList<>();

    /// A municipality and the sheet of its lines.
    record Party(String name, String sheet) {
    }

    /// Shares the lines of `book`; the sheets are not called as any of `taken`.
    Sharing(Book book, MunicipalShare shared, Set<String> taken) {
        this.book = book;
        this.shared = shared;
        this.lines = SharedLine.of(book, shared);
        var used = new HashSet<String>();
        taken.forEach(name -> used.add(name.toLowerCase(Locale.ROOT)));
        shared.years().stream().flatMap(year -> year.weights().stream()).map(MunicipalShare.Weight::name).distinct()
                .forEach(name -> parties.add(new Party(name, free(name, used))));
    }

    private static String free(String name, Set<String> used) {
        var sheet = WorkbookUtil.createSafeSheetName(name);
        for (int i = 2; !used.add(sheet.toLowerCase(Locale.ROOT)); i++) {
            var number = " (" + i + ")";
            sheet = WorkbookUtil.createSafeSheetName(name.substring(0, Math.min(name.length(), 26)) + number);
        }
        return sheet;
    }

    /// The sheets: what each municipality bears, the lines, and the parts of each municipality.
    List<BookSheet> sheets() {
        var sheets = new ArrayList<BookSheet>();
        sheets.add(new MunicipalitySheet(this));
        sheets.add(new SharedLinesSheet(this));
        parties.forEach(party -> sheets.add(new PartSheet(this, party)));
        return sheets;
    }

    Book book() {
        return book;
    }

    MunicipalShare shared() {
        return shared;
    }

    List<SharedLine> lines() {
        return lines;
    }

    List<Party> parties() {
        return parties;
    }

    /// The columns before the amounts, wide enough for the names there are.
    List<Head> heads() {
        var heads = new ArrayList<>(LINE);
        heads.set(PROJECT_NAME, heads.get(PROJECT_NAME).holding(Fit.longest(
                lines.stream().map(line -> line.key().project().name()), 0, NAME_WIDTH)));
        heads.set(ACCOUNT_NAME, heads.get(ACCOUNT_NAME).holding(Fit.longest(lines.stream().map(this::account), 0,
                NAME_WIDTH)));
        return heads;
    }

    private String account(SharedLine line) {
        return book.content().overview().names().account(line.key().account(), line.key().year()).name();
    }

    /// Writes what `line` is into the row begun.
    void what(RowStream stream, SharedLine line) throws IOException {
        Words words = book.words();
        var styles = book.styles();
        Label project = line.key().project();
        stream.number(0, book.data().projectKey(project), styles.text());
        stream.text(1, project.code(), styles.textLike(project.code()));
        stream.text(PROJECT_NAME, project.name(), styles.textLike(project.name()));
        stream.text(3, words.text(line.key().accountClass().key()), styles.text());
        stream.number(4, Integer.parseInt(line.key().account()), styles.code());
        stream.text(ACCOUNT_NAME, account(line), styles.text());
        stream.number(6, line.key().year(), styles.number());
    }

    /// What `party` bears of the amount of `kind` in `line`.
    Money part(SharedLine line, AmountKind kind, Party party) {
        var year = year(line.key().year());
        var weights = year.weights().stream().map(MunicipalShare.Weight::weight).toList();
        for (int i = 0; i < weights.size(); i++) {
            if (year.weights().get(i).name().equals(party.name())) {
                return LargestRemainder.parts(line.sums().of(kind), weights).get(i);
            }
        }
        return Money.ZERO;
    }

    /// What `party` bears of all amounts of `kind` in `year`.
    Money part(int year, AmountKind kind, Party party) {
        return Money.sum(lines.stream().filter(line -> line.key().year() == year)
                .map(line -> part(line, kind, party)).toList());
    }

    /// All amounts of `kind` in `year`.
    Money whole(int year, AmountKind kind) {
        return Money.sum(lines.stream().filter(line -> line.key().year() == year).map(line -> line.sums().of(kind))
                .toList());
    }

    /// What `party` has in the key in `year`, and what all have.
    Weights weights(int year, Party party) {
        var of = year(year).weights();
        return new Weights(of.stream().filter(weight -> weight.name().equals(party.name()))
                .map(MunicipalShare.Weight::weight).findFirst().orElse(BigDecimal.ZERO),
                of.stream().map(MunicipalShare.Weight::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /// What one has of what all have.
    record Weights(BigDecimal one, BigDecimal all) {
    }

    private MunicipalShare.Year year(int year) {
        Optional<MunicipalShare.Year> found = shared.years().stream().filter(one -> one.year() == year).findFirst();
        return found.orElseThrow();
    }
}
