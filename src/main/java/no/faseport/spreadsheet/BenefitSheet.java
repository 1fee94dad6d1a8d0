package no.faseport.spreadsheet;

import static no.faseport.spreadsheet.BenefitPage.HEAD;
import static no.faseport.spreadsheet.BenefitPage.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.BenefitYear;
import no.faseport.economy.Money;
import no.faseport.portfolio.BenefitsPage;
import no.faseport.project.Section;
import no.faseport.project.Unit;
import no.faseport.words.Words;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The sheet with a row for each benefit: who reaps it, what is planned year by year, what has come of it, and how it stands.
///
/// Ten years are shown, or as many more as there are up to twenty; what comes later stands in one column.
final class BenefitSheet {
    private static final int LEAST_YEARS = 10;
    private static final int MOST_YEARS = 20;
    private static final int STAYING = 4;
    private static final int FIRST_YEAR_COLUMN = 11;
    private static final int AMOUNT = 13;

    private final BenefitPage page;
    private final Words words;
    private final int first;
    private final int years;
    private final int count;

    BenefitSheet(BenefitPage page) {
        this.page = page;
        this.words = page.words();
        var overview = page.book().overview();
        var all = overview.projects().stream().flatMap(one -> one.benefits().stream()).toList();
        this.count = all.size();
        this.first = all.stream().flatMap(one -> one.startYear().stream()).min(Integer::compare)
                .orElse(overview.today().getYear());
        this.years = Math.clamp(all.stream().flatMap(one -> one.years().stream()).mapToInt(BenefitYear::year).max()
                .orElse(first) - first + 1L, LEAST_YEARS, MOST_YEARS);
    }

    private String name() {
        return words.text("benefitBook.benefits");
    }

    private int later() {
        return FIRST_YEAR_COLUMN + years;
    }

    private int key() {
        return later() + 10;
    }

    /// Writes the sheet.
    void write() {
        var sheet = page.sheet("benefitBook.benefits");
        page.head(sheet, HEAD, columns(), STAYING);
        page.years(sheet, HEAD, FIRST_YEAR_COLUMN, IntStream.range(first, first + years).boxed().toList());
        int next = HEAD + 1;
        int key = 0;
        for (var project : page.book().overview().projects()) {
            key++;
            for (var benefit : project.benefits()) {
                var pen = page.pen(sheet, next);
                row(pen, next, project, benefit);
                pen.number(key(), key, page.styles().number());
                next++;
            }
        }
        sheet.setColumnHidden(key(), true);
        if (count > 0) {
            sheet.setAutoFilter(new CellRangeAddress(HEAD, next - 1, 0, columns().size() - 1));
            sums(sheet, next + 1);
        }
        page.pages(sheet, next + 2);
    }

    private List<BenefitPage.Column> columns() {
        var all = new ArrayList<>(List.of(page.text("benefitBook.number", 11), page.text("benefitBook.project", 30),
                page.text("benefitBook.phase", 18), page.text("benefitBook.benefit", 36),
                page.text("benefitBook.kind", 22), page.text("benefitBook.reaper", 20),
                page.text("benefitBook.unit", 26), page.text("benefitBook.owner", 26),
                page.text("benefitBook.uptake", 20), page.text("benefitBook.state", 14),
                page.number("benefitBook.start", 9)));
        IntStream.range(first, first + years)
                .forEach(year -> all.add(new BenefitPage.Column(String.valueOf(year), AMOUNT, true)));
        for (var key : List.of("later", "sum", "realised", "remaining", "deviation", "optimistic", "pessimistic",
                "adjusted")) {
            all.add(page.number("benefitBook." + key, AMOUNT));
        }
        all.add(page.text("benefitBook.standing", 18));
        all.add(page.text("benefitBook.reason", 56));
        return all;
    }

    private void row(RowPen pen, int row, BenefitsPage project, Benefit benefit) {
        said(pen, project, benefit);
        benefit.startYear().ifPresent(year -> pen.number(FIRST_YEAR_COLUMN - 1, year, page.styles().number()));
        if (benefit.isPriced()) {
            kroner(pen, row, project, benefit);
        }
        var assessed = project.assessed(benefit);
        pen.text(later() + 8, words.text(assessed.standing().key(Section.BENEFIT)));
        pen.text(later() + 9, words.text(assessed.reason()));
    }

    private void said(RowPen pen, BenefitsPage project, Benefit benefit) {
        var facts = benefit.facts();
        var texts = List.of(project.project().number(), project.project().name(),
                page.book().phases().getOrDefault(project.project().phase(), ""), benefit.name(),
                words.text("benefit.kind." + facts.kind()), words.text("benefit.reaper." + facts.reaper()),
                project.unit(benefit).map(Unit::name).orElse(""), facts.owner(),
                words.text("benefit.uptake." + facts.uptake()), words.text("benefit.state." + facts.state()));
        for (int i = 0; i < texts.size(); i++) {
            pen.text(i, texts.get(i));
        }
    }

    private void kroner(RowPen pen, int row, BenefitsPage project, Benefit benefit) {
        for (var year : benefit.years()) {
            if (year.year() >= first && year.year() < first + years) {
                pen.amount(FIRST_YEAR_COLUMN + year.year() - first, year.planned());
            }
        }
        var beyond = benefit.years().stream().filter(year -> year.year() >= first + years).map(BenefitYear::planned)
                .toList();
        if (!beyond.isEmpty()) {
            pen.amount(later(), Money.sum(beyond));
        }
        var going = project.realisation(benefit);
        int sum = later() + 1;
        pen.formula(sum, "SUM(" + cells(row, FIRST_YEAR_COLUMN, later()) + ")", going.planned(),
                page.styles().told());
        if (benefit.years().stream().anyMatch(year -> year.realised().isPresent())) {
            pen.amount(sum + 1, going.realised());
        }
        pen.amount(sum + 2, going.remaining());
        pen.formula(sum + 3, at(row, sum + 1) + "+" + at(row, sum + 2) + "-" + at(row, sum), going.deviation(),
                page.styles().told());
        var estimate = benefit.estimate();
        amount(pen, sum + 4, benefit.facts().extremes().optimistic());
        amount(pen, sum + 5, benefit.facts().extremes().pessimistic());
        pen.formula(sum + 6, adjusted(row, sum), estimate.adjusted(), page.styles().told());
    }

    private static void amount(RowPen pen, int column, Optional<Money> amount) {
        amount.ifPresent(known -> pen.amount(column, known));
    }

    /// Where the best or the worst is not said it is as likely as what is planned.
    private static String adjusted(int row, int sum) {
        var likely = at(row, sum);
        return "ROUND((" + orLikely(at(row, sum + 4), likely) + "+3*" + likely + "+"
                + orLikely(at(row, sum + 5), likely) + ")/5,2)";
    }

    private static String orLikely(String cell, String likely) {
        return "IF(ISBLANK(" + cell + ")," + likely + "," + cell + ")";
    }

    private static String at(int row, int column) {
        return BenefitPage.at(row, column, false, false);
    }

    /// The sums of what the filter lets through, a row below the table so that it is no part of it.
    private void sums(XSSFSheet sheet, int row) {
        var overview = page.book().overview();
        var all = overview.projects().stream().flatMap(one -> one.benefits().stream()).filter(Benefit::isPriced)
                .toList();
        var values = new ArrayList<Money>();
        IntStream.range(first, first + years)
                .forEach(year -> values.add(Money.sum(all.stream().map(one -> one.planned(year)).toList())));
        values.add(Money.sum(all.stream().flatMap(one -> one.years().stream())
                .filter(year -> year.year() >= first + years).map(BenefitYear::planned).toList()));
        var going = overview.realisation();
        values.addAll(List.of(going.planned(), going.realised(), going.remaining(), going.deviation(),
                said(all, true), said(all, false), overview.adjusted()));
        var pen = page.pen(sheet, row);
        pen.blank(0, columns().size() - 1, page.styles().sumText());
        pen.text(0, words.text("handed.sum"), page.styles().sumText());
        for (int i = 0; i < values.size(); i++) {
            int column = FIRST_YEAR_COLUMN + i;
            pen.formula(column, "SUBTOTAL(109," + BenefitPage.at(HEAD + 1, column, true, false) + ":"
                    + BenefitPage.at(HEAD + count, column, true, false) + ")", values.get(i),
                    page.styles().sumTold());
        }
    }

    private static Money said(List<Benefit> all, boolean best) {
        return Money.sum(all.stream().map(one -> one.facts().extremes())
                .flatMap(one -> (best ? one.optimistic() : one.pessimistic()).stream()).toList());
    }

    /// What adds up the planned kroner of a year, of the project that stands as number `project` on the sheet, from 1; nothing where
    /// the year has no column of its own. The projects are told apart by a hidden key: a number that is a text would be taken for
    /// another that has zeros before it.
    Optional<String> plannedOf(int year, int project) {
        return year < first || year >= first + years
                ? Optional.empty()
                : Optional.of("SUMIFS(" + range(FIRST_YEAR_COLUMN + year - first) + "," + range(key()) + "," + project
                        + ")");
    }

    private String range(int column) {
        return quoted() + BenefitPage.at(HEAD + 1, column, true, true) + ":"
                + BenefitPage.at(HEAD + count, column, true, true);
    }

    private String quoted() {
        return "'" + name().replace("'", "''") + "'!";
    }
}
