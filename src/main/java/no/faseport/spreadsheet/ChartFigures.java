package no.faseport.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.CostSums;
import no.faseport.economy.Financing;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.words.Words;

/// The figures of the charts: net cost by year, month by month, by source, and of the largest projects.
final class ChartFigures {
    private static final int MONTHS = 12;
    private static final int LARGEST = 10;

    private final Book book;
    private final Words words;
    private final int year;

    ChartFigures(Book book) {
        this.book = book;
        this.words = book.words();
        this.year = lines().filter(line -> line.kind() == AmountKind.ACTUAL).mapToInt(BudgetLine::year).max()
                .orElse(book.content().overview().years().getFirst());
    }

    /// The year that is shown month by month: the last that has actuals.
    int year() {
        return year;
    }

    private Stream<BudgetLine> lines() {
        return book.data().lines().stream().filter(line -> line.accountString().group().counts());
    }

    /// The net budget of each year, operating and investment apart.
    ChartTable byYear(int top) {
        var classes = List.of(AccountClass.OPERATING, AccountClass.INVESTMENT);
        var overview = book.content().overview();
        return new ChartTable(top, words.text("workbook.chart.years"),
                classes.stream().map(each -> words.text(each.key())).toList(),
                overview.years().stream().map(each -> new ChartTable.Line(Integer.toString(each), each,
                        classes.stream().map(accountClass -> figure(net(AmountKind.BUDGET) + is(DataColumn.YEAR, each)
                                + is(DataColumn.CLASS, accountClass.key()) + ")",
                                overview.net(accountClass).in(each).budget())).toList()))
                        .toList());
    }

    /// The net budget of each year by where the money comes from.
    ChartTable bySource(int top) {
        var overview = book.content().overview();
        var sources = Stream.of(Financing.values()).filter(overview.byFinancing()::containsKey).toList();
        return new ChartTable(top, words.text("workbook.chart.financing"),
                sources.stream().map(each -> words.text(each.key())).toList(),
                overview.years().stream().map(each -> new ChartTable.Line(Integer.toString(each), each,
                        sources.stream().map(source -> figure(net(AmountKind.BUDGET) + is(DataColumn.YEAR, each)
                                + is(DataColumn.FINANCING, source.key()) + ")",
                                overview.byFinancing().getOrDefault(source, CostSums.NONE).in(each).budget()))
                                .toList()))
                        .toList());
    }

    /// The projects with the largest net budget in all years.
    ChartTable largest(int top) {
        var sums = new HashMap<Label, Money>();
        lines().filter(line -> line.kind() == AmountKind.BUDGET).forEach(line -> sums.merge(
                book.content().overview().names().project(line.project()), line.amount(), Money::plus));
        var first = sums.entrySet().stream().sorted(Map.Entry.<Label, Money>comparingByValue(Comparator.reverseOrder())
                .thenComparing(each -> each.getKey().code())).limit(LARGEST).toList();
        return new ChartTable(top, words.text("workbook.chart.projects"),
                List.of(words.text(AmountKind.BUDGET.key())),
                IntStream.range(0, first.size()).mapToObj(i -> new ChartTable.Line(first.get(i).getKey().toString(),
                        book.data().projectKey(first.get(i).getKey()),
                        List.of(figure(net(AmountKind.BUDGET) + "," + book.data().reference(DataColumn.PROJECT_KEY)
                                + ",$A" + (top + 3 + i) + ")", first.get(i).getValue()))))
                        .toList());
    }

    /// Budget, actual and forecast so far in each month of [#year]; what stands on the whole year is spread evenly, and
    /// actuals end with their last month.
    ChartTable byMonth(int top) {
        var kinds = List.of(AmountKind.values());
        var until = new EnumMap<AmountKind, Integer>(AmountKind.class);
        var months = new EnumMap<AmountKind, List<Money>>(AmountKind.class);
        kinds.forEach(kind -> {
            months.put(kind, months(kind));
            until.put(kind, kind == AmountKind.ACTUAL ? lastActual() : MONTHS);
        });
        return new ChartTable(top, words.text("workbook.chart.months", String.valueOf(year)),
                kinds.stream().map(kind -> words.text(kind.key())).toList(),
                IntStream.rangeClosed(1, MONTHS).mapToObj(month -> new ChartTable.Line(
                        words.text("money.month." + month), month,
                        kinds.stream().map(kind -> month > until.getOrDefault(kind, MONTHS)
                                ? Optional.<ChartTable.Figure>empty()
                                : figure(soFar(kind, month, "$A" + (top + 2 + month)),
                                        soFar(months.getOrDefault(kind, List.of()), month)))
                                .toList()))
                        .toList());
    }

    private int lastActual() {
        return lines().filter(line -> line.kind() == AmountKind.ACTUAL && line.year() == year)
                .mapToInt(line -> line.month() == 0 ? MONTHS : line.month()).max().orElse(0);
    }

    /// The sums of the whole year's amounts and of each month.
    private List<Money> months(AmountKind kind) {
        var sums = new ArrayList<Money>();
        for (int month = 0; month <= MONTHS; month++) {
            sums.add(Money.ZERO);
        }
        lines().filter(line -> line.kind() == kind && line.year() == year)
                .forEach(line -> sums.set(line.month(), sums.get(line.month()).plus(line.amount())));
        return sums;
    }

    private static Money soFar(List<Money> months, int month) {
        var spread = months.getFirst().amount().multiply(BigDecimal.valueOf(month))
                .divide(BigDecimal.valueOf(MONTHS), 2, RoundingMode.HALF_UP);
        return Money.sum(months.subList(1, month + 1)).plus(new Money(spread));
    }

    private String soFar(AmountKind kind, int month, String monthCell) {
        var ofYear = net(kind) + is(DataColumn.YEAR, year);
        var column = "," + book.data().reference(DataColumn.MONTH);
        var inMonths = ofYear + column + ",\">=1\"";
        return month == MONTHS
                ? ofYear + ")"
                : inMonths + column + ",\"<=\"&" + monthCell + ")+ROUND((" + ofYear + ")-" + inMonths + "))*" + monthCell
                        + "/" + MONTHS + ",2)";
    }

    private String net(AmountKind kind) {
        return "SUMIFS(" + book.data().reference(DataColumn.NET) + is(DataColumn.KIND, kind.key());
    }

    private String is(DataColumn column, int number) {
        return "," + book.data().reference(column) + "," + number;
    }

    private String is(DataColumn column, String key) {
        return "," + book.data().reference(column) + ",\"" + words.text(key).replace("\"", "\"\"") + "\"";
    }

    private static Optional<ChartTable.Figure> figure(String formula, Money value) {
        return Optional.of(new ChartTable.Figure(formula, value));
    }
}
