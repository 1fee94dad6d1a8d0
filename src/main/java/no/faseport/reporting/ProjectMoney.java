package no.faseport.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.faseport.chart.Figure;
import no.faseport.chart.Spot;
import no.faseport.document.Block;
import no.faseport.document.Drawing;
import no.faseport.document.Row;
import no.faseport.economy.Money;
import no.faseport.economy.figures.MoneyFigures;
import no.faseport.economy.figures.Subject;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.YearMoney;

/// A project's money: this year and in all as a table, and its course through the year as a picture.
record ProjectMoney(ReportFacts facts, ReportOrder order) {
    private static final List<Integer> WIDTHS = List.of(26, 16, 32);
    private static final List<Integer> SIDES = List.of(2, 3);
    private static final double HEIGHT = 104;
    private static final double BETWEEN = 24;
    private static final double PIXELS = 96.0 / 72;

    /// True where anything was granted, used or is expected in any year.
    boolean isThere(PortfolioRow row) {
        return !facts.standing().years(row.id()).isEmpty();
    }

    /// The table, and the picture beside it; nothing stands there where nothing happened in the year.
    Block of(PortfolioRow row) {
        var table = table(row);
        return new Block.Beside(SIDES, List.of(List.of(table), picture(row).map(List::of).orElse(List.of())));
    }

    private Block table(PortfolioRow row) {
        var words = facts.words();
        var year = new YearMoney(order.year(), row.budget(), row.actual(), row.forecast());
        var total = facts.standing().years(row.id()).stream().reduce(YearMoney.none(order.year()), YearMoney::plus);
        return new Block.Table("", List.of(amounts().unit(), String.valueOf(order.year()),
                words.text("reports.total")), WIDTHS, Set.of(1, 2),
                List.of(line("reports.column.budget", year.budget(), total.budget()),
                        line("report.column.actual", year.actual(), total.actual()),
                        line("reports.column.forecast", year.forecast(), total.forecast()), deviation(year, total)));
    }

    private Row line(String key, Money year, Money total) {
        return Row.of(List.of(facts.words().text(key), amounts().text(year), amounts().text(total)));
    }

    private Row deviation(YearMoney year, YearMoney total) {
        return Row.sum(List.of(facts.words().text("reports.column.deviation.signs"),
                amounts().signed(year.deviation()), amounts().signed(total.deviation())));
    }

    private Amounts amounts() {
        return Amounts.of(facts.words(), order);
    }

    /// The course of the year month by month; nothing where nothing was granted or used in it.
    private Optional<Block> picture(PortfolioRow row) {
        var figure = new MoneyFigures(facts.standing().course(row.id()), facts.words()).of(Subject.COURSE).figure();
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        double width = order.shape().room() * PIXELS * 3 / 5 - BETWEEN;
        var amounts = amounts();
        var told = facts.words().text("reports.course.told", String.valueOf(order.year()), amounts.text(row.budget()),
                amounts.text(row.actual()), amounts.text(row.forecast()), amounts.unit());
        return Optional.of(new Block.Picture(
                facts.words().text("reports.course", String.valueOf(order.year()), amounts.unit()),
                new Drawing(told + " " + months(figure), width,
                        HEIGHT,
                        figure.explained(width, HEIGHT, this::written)),
                Optional.empty()));
    }

    /// The figures behind the picture, for those who do not see it: "Budsjett: jan 395, feb 790. Regnskap: …"
    private String months(Figure figure) {
        return IntStream.range(0, figure.series().size()).mapToObj(series -> figure.series().get(series).name() + ": "
                + IntStream.range(0, figure.rows().size()).boxed()
                        .flatMap(row -> figure.at(new Spot(row, series)).stream()
                                .map(amount -> figure.rows().get(row) + " " + written(amount)))
                        .collect(Collectors.joining(", "))
                + ".").collect(Collectors.joining(" "));
    }

    private String written(BigDecimal amount) {
        return order.thousands() ? facts.words().thousands(amount) : facts.words().kroner(amount);
    }
}
