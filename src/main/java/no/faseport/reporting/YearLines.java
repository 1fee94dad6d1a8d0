package no.faseport.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.faseport.chart.Figure;
import no.faseport.chart.Series;
import no.faseport.chart.Shape;
import no.faseport.chart.Tone;
import no.faseport.document.Block;
import no.faseport.document.Drawing;
import no.faseport.document.Row;
import no.faseport.economy.Money;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.YearMoney;
import no.faseport.portfolio.view.Telling;

/// The money of a portfolio in the four years of an økonomiplan: a table, and the same as a picture beside it.
record YearLines(ReportFacts facts, ReportOrder order) {
    private static final int YEARS = 4;
    private static final double BETWEEN = 24;
    private static final int TABLE = 6;
    private static final int PICTURE = 5;
    private static final double HEIGHT = 140;
    private static final double LOW = 116;
    private static final List<Integer> WIDTHS = List.of(14, 20, 20, 20, 20);

    /// In a space so many pixels wide.
    Block of(List<PortfolioRow> rows, double width) {
        var years = years(rows);
        return new Block.Beside(List.of(TABLE, PICTURE), List.of(List.of(table(years, false)),
                List.of(picture(years, width * PICTURE / (TABLE + PICTURE) - BETWEEN, HEIGHT))));
    }

    /// The table above the picture, in a space so many pixels wide.
    List<Block> stacked(List<PortfolioRow> rows, double width) {
        var years = years(rows);
        return List.of(table(years, true), picture(years, width, LOW));
    }

    private List<YearMoney> years(List<PortfolioRow> rows) {
        return IntStream.range(order.year(), order.year() + YEARS).mapToObj(year -> sum(rows, year)).toList();
    }

    private YearMoney sum(List<PortfolioRow> rows, int year) {
        return rows.stream().flatMap(row -> facts.standing().years(row.id()).stream())
                .filter(money -> money.year() == year).reduce(YearMoney.none(year), YearMoney::plus);
    }

    private Block table(List<YearMoney> years, boolean low) {
        var words = facts.words();
        var telling = new Telling(words, facts.today());
        return new Block.Table(words.text("reports.years", unit()),
                List.of(words.text("report.column.year"), words.text("reports.column.budget"),
                        words.text("report.column.actual"), words.text("reports.column.forecast"),
                        words.text("reports.column.deviation")),
                WIDTHS, Set.of(1, 2, 3, 4),
                years.stream().map(year -> Row.of(List.of(String.valueOf(year.year()),
                        telling.money(year.budget(), order.thousands()),
                        year.actual().isZero() ? "–" : telling.money(year.actual(), order.thousands()),
                        telling.money(year.forecast(), order.thousands()),
                        telling.signed(year.deviation(), order.thousands())))).toList(),
                low);
    }

    private String unit() {
        return facts.words().text(order.thousands() ? "reports.unit.thousands" : "reports.unit.kroner");
    }

    private Block picture(List<YearMoney> years, double width, double height) {
        var words = facts.words();
        var figure = new Figure(Shape.COLUMNS, words.text("reports.years.picture"),
                years.stream().map(year -> String.valueOf(year.year())).toList(),
                List.of(series("reports.column.budget", Tone.BUDGET, years, YearMoney::budget),
                        series("reports.column.forecast", Tone.FORECAST, years, YearMoney::forecast)));
        var told = years.stream().map(year -> words.text("reports.years.told", String.valueOf(year.year()),
                StatusTiles.millions(words, year.budget()), StatusTiles.millions(words, year.forecast())))
                .collect(Collectors.joining(" "));
        return new Block.Picture(words.text("reports.years.picture", unit()),
                new Drawing(told, width, height, figure.explained(width, height, this::written)), Optional.empty());
    }

    private String written(BigDecimal amount) {
        return order.thousands() ? facts.words().thousands(amount) : facts.words().kroner(amount);
    }

    private Series series(String key, Tone tone, List<YearMoney> years, Function<YearMoney, Money> which) {
        return new Series(facts.words().text(key), tone,
                years.stream().map(which).map(Money::amount).map(Optional::of).toList());
    }
}
