package no.faseport.reporting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.faseport.document.Block;
import no.faseport.document.Cell;
import no.faseport.document.Row;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AmountKind;
import no.faseport.economy.CostOverview;
import no.faseport.economy.CostSums;
import no.faseport.economy.CostView;
import no.faseport.economy.Money;
import no.faseport.economy.YearSums;
import no.faseport.economy.edition.ComparisonLine;

/// The tables of a cost overview on paper: the first year in full, the budgets of the years after it, and their sum.
record CostTables(CostOverview overview, Amounts amounts) {
    private static final int NAME = 34;
    private static final int AMOUNT = 11;
    private static final String NOTHING = "–";

    /// Operating, investment and both of every year: beside each other where the sheet is `wide`, else below each other.
    Block.Table years(boolean wide) {
        return wide ? yearsAcross() : yearsDown();
    }

    private Block.Table yearsAcross() {
        var head = new ArrayList<>(List.of(text("reports.costs.column.year")));
        for (var name : List.of(text(AccountClass.OPERATING.key()), text(AccountClass.INVESTMENT.key()),
                text("reports.costs.net.short"))) {
            measures().forEach(measure -> head.add(text("reports.costs.column.of", name,
                    measure.toLowerCase(amounts.words().language().locale()))));
        }
        var rows = new ArrayList<Row>();
        overview.years().forEach(year -> rows.add(Row.of(across(String.valueOf(year), sums -> sums.in(year)))));
        rows.add(Row.sum(across(text("reports.costs.allYears"), CostTables::together)));
        return new Block.Table(titled("reports.costs.years"), head,
                IntStream.range(0, head.size()).mapToObj(column -> column == 0 ? 8 : 9).toList(),
                IntStream.range(1, head.size()).boxed().collect(Collectors.toSet()), rows);
    }

    private List<String> across(String name, Function<CostSums, YearSums> year) {
        var cells = new ArrayList<>(List.of(name));
        Stream.concat(CostLines.CLASSES.stream().map(overview::net), Stream.of(overview.net()))
                .forEach(sums -> cells.addAll(year("", year.apply(sums)).subList(1, 5)));
        return cells;
    }

    private Block.Table yearsDown() {
        var rows = new ArrayList<Row>();
        overview.years().forEach(year -> down(rows, String.valueOf(year), sums -> sums.in(year)));
        down(rows, text("reports.costs.allYears"), CostTables::together);
        return new Block.Table(titled("reports.costs.years"),
                Stream.concat(Stream.of(text("reports.costs.column.year")), measures()).toList(),
                List.of(30, 16, 16, 16, 16), Set.of(1, 2, 3, 4), rows, true);
    }

    private void down(List<Row> rows, String name, Function<CostSums, YearSums> year) {
        rows.add(new Row(Row.Kind.GROUP, List.of(Cell.of(name))));
        CostLines.CLASSES.forEach(accountClass -> rows.add(Row.of(year(text(accountClass.key()),
                year.apply(overview.net(accountClass))))));
        rows.add(Row.sum(year(text("reports.costs.netInAll"), year.apply(overview.net()))));
    }

    private Stream<String> measures() {
        return Stream.of(text(AmountKind.BUDGET.key()), text(AmountKind.ACTUAL.key()),
                text(AmountKind.FORECAST.key()), text("reports.costs.deviation"));
    }

    private static YearSums together(CostSums sums) {
        return sums.years().values().stream().reduce(YearSums.NONE, YearSums::plus);
    }

    private List<String> year(String name, YearSums sums) {
        return List.of(name, amounts.sparse(sums.budget()), amounts.sparse(sums.actual()),
                amounts.sparse(sums.forecast()), deviation(sums));
    }

    /// Nothing where nothing is compared yet, as where a year has actuals but neither forecast nor end; a deviation of nothing
    /// is worth telling.
    private String deviation(YearSums sums) {
        boolean compared = !sums.forecast().isZero()
                || (!sums.actual().isZero() && sums.actual().equals(sums.budget()));
        return sums.deviation().isZero() && !compared ? NOTHING : amounts.signed(sums.deviation());
    }

    /// What the net cost is made of.
    Block.Table groups() {
        return table("reports.costs.groups", "reports.costs.column.group",
                CostLines.groups(overview, amounts.words()));
    }

    /// The net cost by `view`.
    Block.Table by(CostView view) {
        var key = "reports.costs." + view.name().toLowerCase(Locale.ROOT);
        return table(key, key + ".row", CostLines.of(overview, view, amounts.words()));
    }

    private Block.Table table(String key, String row, Collection<CostLines.Line> lines) {
        int columns = head(row).size();
        return new Block.Table(titled(key), head(row),
                IntStream.range(0, columns).mapToObj(column -> column == 0 ? NAME : AMOUNT).toList(),
                IntStream.range(1, columns).boxed().collect(Collectors.toSet()),
                lines.stream().map(this::row).toList(), true);
    }

    private List<String> head(String row) {
        var first = String.valueOf(overview.years().getFirst());
        var head = new ArrayList<String>();
        head.add(text(row));
        measures().forEach(measure -> head.add(measure + " " + first));
        overview.years().stream().skip(1).forEach(year -> head.add(text(AmountKind.BUDGET.key()) + " " + year));
        head.add(text("reports.costs.column.all"));
        return head;
    }

    private Row row(CostLines.Line line) {
        if (line.kind() == Row.Kind.GROUP) {
            return new Row(Row.Kind.GROUP, List.of(Cell.of(line.name())));
        }
        var cells = new ArrayList<>(year(line.name(), line.sums().in(overview.years().getFirst())));
        overview.years().stream().skip(1)
                .forEach(year -> cells.add(amounts.sparse(line.sums().in(year).budget())));
        cells.add(amounts.sparse(line.sums().total(AmountKind.BUDGET)));
        return new Row(line.kind(), cells.stream().map(Cell::of).toList());
    }

    /// What was decided about the first year's budget, project by project, held against what is used and expected.
    Block.Table comparison(Collection<ComparisonLine> lines) {
        int year = overview.years().getFirst();
        var shown = lines.stream().filter(line -> line.year() == year).toList();
        var rows = new ArrayList<>(shown.stream().map(line -> Row.of(compared(line.project().toString(), line)))
                .toList());
        if (!rows.isEmpty()) {
            rows.add(Row.sum(compared(text("reports.costs.netInAll"), shown, ComparisonLine::forecast)));
            if (shown.stream().anyMatch(line -> !line.expected().equals(line.forecast()))
                    && shown.stream().anyMatch(line -> !line.forecast().isZero())) {
                rows.add(Row.sum(compared(text("economy.expected"), shown, ComparisonLine::expected)));
            }
        }
        return new Block.Table(titled("reports.costs.comparison", String.valueOf(year)),
                Stream.of("reports.costs.projects.row", "reports.costs.adopted", "reports.costs.adjustments",
                        "reports.costs.revised", AmountKind.ACTUAL.key(), AmountKind.FORECAST.key(),
                        "reports.costs.deviation.revised").map(this::text).toList(),
                List.of(NAME, AMOUNT, AMOUNT, AMOUNT, AMOUNT, AMOUNT, AMOUNT + 2), Set.of(1, 2, 3, 4, 5, 6), rows,
                true);
    }

    private List<String> compared(String name, ComparisonLine line) {
        return List.of(name, amounts.sparse(line.adopted()), amounts.sparse(line.adjustments()),
                amounts.sparse(line.revised()), amounts.sparse(line.sums().actual()),
                amounts.sparse(line.sums().forecast()), switch (line.compared()) {
                    case NOTHING -> NOTHING;
                    case FORECAST, ACTUAL -> amounts.signed(line.deviation());
                });
    }

    private List<String> compared(String name, List<ComparisonLine> lines, Function<ComparisonLine, Money> forecast) {
        var adopted = Money.sum(lines.stream().map(ComparisonLine::adopted).toList());
        var adjustments = Money.sum(lines.stream().map(ComparisonLine::adjustments).toList());
        var sums = lines.stream().map(ComparisonLine::sums).reduce(YearSums.NONE, YearSums::plus);
        var deviation = Money.sum(lines.stream().map(ComparisonLine::deviation).toList());
        return List.of(name, amounts.sparse(adopted), amounts.sparse(adjustments),
                amounts.sparse(adopted.plus(adjustments)), amounts.sparse(sums.actual()),
                amounts.sparse(Money.sum(lines.stream().map(forecast).toList())), amounts.signed(deviation));
    }

    /// The net budget of a class in each year.
    List<Money> budgets(AccountClass accountClass) {
        return overview.years().stream().map(year -> overview.net(accountClass).in(year).budget()).toList();
    }

    private String titled(String key, Object... arguments) {
        return amounts.words().text("reports.costs.in", amounts.words().text(key, arguments), amounts.unit());
    }

    private String text(String key, Object... arguments) {
        return amounts.words().text(key, arguments);
    }
}
