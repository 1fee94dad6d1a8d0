package no.faseport.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.faseport.chart.Figure;
import no.faseport.chart.PaybackCurve;
import no.faseport.chart.Series;
import no.faseport.chart.Shape;
import no.faseport.chart.Spot;
import no.faseport.chart.Tone;
import no.faseport.document.Block;
import no.faseport.document.Drawing;
import no.faseport.document.PageShape;
import no.faseport.document.Row;
import no.faseport.economy.CostOverview;
import no.faseport.economy.Money;
import no.faseport.economy.figures.MoneyFigure;
import no.faseport.economy.figures.Subject;

/// Figures of money as pictures on paper, each with the table of what it shows.
///
/// @param width how wide a picture is, in pixels
record MoneyPictures(Amounts amounts, double width) {
    private static final double POINTS_A_PIXEL = 0.75;
    private static final double BETWEEN = 22;
    private static final double HEIGHT = 184;
    /// Higher: so many months or steps are told below them that they fill a sheet together.
    private static final double HIGH = 270;
    /// Lower, so that what the figures are stands on the first page with them.
    private static final double LOW = 148;
    /// A curve as wide as a sheet.
    private static final double FLAT = 116;
    private static final double A_ROW = 21;
    private static final double KEYS = 30;
    private static final int PICTURE = 3;
    private static final int FIGURES = 2;
    private static final int NAME = 18;
    private static final int AMOUNT = 7;
    /// So many rows of a figure have room beside each other in a table.
    private static final int ACROSS = 4;

    /// Pictures as wide as a sheet of this shape.
    static MoneyPictures wide(Amounts amounts, PageShape shape) {
        return new MoneyPictures(amounts, Math.floor(shape.room() / POINTS_A_PIXEL));
    }

    /// Pictures half as wide.
    MoneyPictures half() {
        return new MoneyPictures(amounts, Math.floor((width - BETWEEN) / 2));
    }

    /// The figure with its table below it; nothing where it has nothing to show.
    Optional<Block> of(MoneyFigure money) {
        var figure = money.figure();
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        double height = height(money);
        var told = figure.title() + ". " + amounts.words().text(money.subject().about()) + " "
                + amounts.words().text("reports.costs.tableBelow");
        return Optional.of(new Block.Picture(captioned(figure), drawing(figure, told, height),
                Optional.of(table(figure))));
    }

    private static double height(MoneyFigure money) {
        if (money.figure().shape() == Shape.ROWS) {
            return money.figure().rows().size() * A_ROW + KEYS;
        }
        return money.subject() == Subject.COURSE || money.subject() == Subject.STEPS ? HIGH : HEIGHT;
    }

    /// The budgets of each year, operating and investment on top of each other.
    Block.Picture years(CostOverview overview, CostTables tables) {
        var words = amounts.words();
        var series = new ArrayList<Series>();
        for (var accountClass : CostLines.CLASSES) {
            series.add(new Series(words.text(accountClass.key()), Tone.ofKind(series.size()),
                    tables.budgets(accountClass).stream().map(Money::amount).map(Optional::of).toList()));
        }
        var figure = new Figure(Shape.STACK, words.text("reports.costs.years.chart"),
                overview.years().stream().map(String::valueOf).toList(), series);
        return new Block.Picture(captioned(figure), drawing(figure,
                figure.title() + ". " + words.text("reports.costs.tableAbove"), LOW), Optional.empty());
    }

    /// The figure with its table to the right of it.
    Block.Beside beside(Figure figure) {
        var told = figure.title() + ". " + amounts.words().text("reports.costs.tableBeside");
        var picture = new MoneyPictures(amounts, Math.floor((width - BETWEEN) * PICTURE / (PICTURE + FIGURES)));
        return new Block.Beside(List.of(PICTURE, FIGURES), List.of(
                List.of(new Block.Picture(captioned(figure), picture.drawing(figure, told, HEIGHT), Optional.empty())),
                List.of(table(figure))));
    }

    /// The curve, with `table` below it.
    Block.Picture of(PaybackCurve curve, Block.Table table) {
        var told = (curve.figure().title() + ". " + curve.told()).strip() + " "
                + amounts.words().text("reports.costs.tableBelow");
        return new Block.Picture(captioned(curve.figure()),
                new Drawing(told, width, FLAT, curve.marks(width, FLAT, this::text)), Optional.of(table));
    }

    private String captioned(Figure figure) {
        return amounts.words().text("reports.costs.in", figure.title(), amounts.unit());
    }

    private Drawing drawing(Figure figure, String told, double height) {
        return new Drawing(told, width, height, figure.explained(width, height, this::text));
    }

    private String text(BigDecimal amount) {
        return amounts.text(new Money(amount));
    }

    /// The figure's rows across where they are few; else below each other.
    private Block.Table table(Figure figure) {
        return figure.rows().size() <= ACROSS ? across(figure) : down(figure);
    }

    private Block.Table across(Figure figure) {
        var head = Stream.concat(Stream.of(""), figure.rows().stream()).toList();
        return table(head, IntStream.range(0, figure.series().size())
                .mapToObj(series -> Stream.concat(Stream.of(figure.series().get(series).name()),
                        IntStream.range(0, figure.rows().size()).mapToObj(row -> value(figure, row, series)))
                        .toList())
                .toList());
    }

    private Block.Table down(Figure figure) {
        var head = Stream.concat(Stream.of(""), figure.series().stream().map(Series::name)).toList();
        return table(head, IntStream.range(0, figure.rows().size())
                .mapToObj(row -> Stream.concat(Stream.of(figure.rows().get(row)),
                        IntStream.range(0, figure.series().size()).mapToObj(series -> value(figure, row, series)))
                        .toList())
                .toList());
    }

    private static Block.Table table(List<String> head, List<List<String>> rows) {
        var numbers = IntStream.range(1, head.size()).boxed().collect(Collectors.toSet());
        var widths = IntStream.range(0, head.size()).mapToObj(column -> column == 0 ? NAME : AMOUNT).toList();
        return new Block.Table("", head, widths, Set.copyOf(numbers), rows.stream().map(Row::of).toList(), true);
    }

    private String value(Figure figure, int row, int series) {
        return figure.at(new Spot(row, series)).map(this::text).orElse("–");
    }
}
