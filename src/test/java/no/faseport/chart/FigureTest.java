package no.faseport.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.chart.ChartMark.Bar;
import no.faseport.chart.ChartMark.Curve;
import no.faseport.chart.ChartMark.Words;
import org.junit.jupiter.api.Test;

/// A figure's marks are where its values are, in any size, and each says which value it shows.
class FigureTest {
    private static final double WIDTH = 476;
    private static final double HEIGHT = 232;

    private static Series series(Tone tone, Integer... values) {
        return new Series(tone.name(), tone, Stream.of(values)
                .map(value -> value == Integer.MIN_VALUE
                        ? Optional.<BigDecimal>empty()
                        : Optional.of(BigDecimal.valueOf(value)))
                .toList());
    }

    private static final int NONE = Integer.MIN_VALUE;

    private static Figure figure(Shape shape, List<String> rows, Series... series) {
        return new Figure(shape, "Figur", rows, List.of(series));
    }

    private static List<Bar> bars(Figure figure) {
        return marks(figure, Bar.class);
    }

    private static <M extends ChartMark> List<M> marks(Figure figure, Class<M> kind) {
        return figure.marks(WIDTH, HEIGHT, BigDecimal::toPlainString).stream().filter(kind::isInstance)
                .map(kind::cast).toList();
    }

    @Test
    void columnsStandSideBySideOnTheAxisAndHangBelowItWhereTheyAreNegative() {
        var bars = bars(figure(Shape.COLUMNS, List.of("jan", "feb"), series(Tone.BUDGET, 100, 50),
                series(Tone.ACTUAL, -100, NONE)));
        assertEquals(List.of("chart-budget 0/0 y 10 h 100", "chart-actual 0/1 y 110 h 100",
                "chart-budget 1/0 y 60 h 50"), bars.stream().map(FigureTest::told).toList());
    }

    private static String told(Bar bar) {
        var spot = bar.spot().orElseThrow();
        return bar.style() + " " + spot.row() + "/" + spot.series() + " y " + Math.round(bar.y()) + " h "
                + Math.round(bar.height());
    }

    @Test
    void aStackAddsUp() {
        var bars = bars(figure(Shape.STACK, List.of("2026"), series(Tone.FIRST, 60), series(Tone.SECOND, 40)));
        assertEquals(List.of("chart-first 0/0 y 90 h 120", "chart-second 0/1 y 10 h 80"),
                bars.stream().map(FigureTest::told).toList());
    }

    @Test
    void stepsLeadFromTotalToTotal() {
        var figure = figure(Shape.STEPS, List.of("vedtatt", "justering", "i kraft"), series(Tone.TOTAL, 80, NONE, 100),
                series(Tone.CHANGE, NONE, 20, NONE));
        assertEquals(List.of("chart-total 0/0 y 50 h 160", "chart-rise 1/1 y 10 h 40", "chart-total 2/0 y 10 h 200"),
                bars(figure).stream().map(FigureTest::told).toList());
        assertTrue(marks(figure, Words.class).stream().anyMatch(words -> words.text().equals("+20")));
    }

    @Test
    void aLineGoesThroughTheValuesThereAre() {
        var curves = marks(figure(Shape.LINES, List.of("a", "b", "c", "d"), series(Tone.ACTUAL, 0, 100, NONE, 50)),
                Curve.class);
        assertEquals(List.of(List.of(118.0, 210.0, 218.0, 10.0, 418.0, 110.0)), curves.stream().map(Curve::points)
                .toList());
    }

    @Test
    void lyingBarsAreAsLongAsTheirValues() {
        var bars = bars(figure(Shape.ROWS, List.of("195 Lisenser", "272 Konsulent"), series(Tone.BUDGET, 100, 50)));
        assertEquals(bars.getFirst().width(), 2 * bars.get(1).width(), 0.001);
        assertEquals(bars.getFirst().x(), bars.get(1).x());
    }

    @Test
    void everyBarStaysWithinThePictureInAnySize() {
        for (var shape : Shape.values()) {
            var figure = figure(shape, List.of("a", "b"), series(Tone.TOTAL, 7, -3), series(Tone.CHANGE, 4, NONE));
            for (double width : new double[]{200, 640, 1900}) {
                for (var mark : figure.marks(width, HEIGHT, BigDecimal::toPlainString)) {
                    if (mark instanceof Bar bar) {
                        assertTrue(bar.x() >= 0 && bar.x() + bar.width() <= width && bar.y() >= 0
                                && bar.y() + bar.height() <= HEIGHT + 1, shape + " " + bar);
                    }
                }
            }
        }
    }

    @Test
    void aSeriesHasAValueOrNoneForEveryRow() {
        assertThrows(IllegalArgumentException.class,
                () -> figure(Shape.COLUMNS, List.of("a", "b"), series(Tone.BUDGET, 1)));
        assertTrue(figure(Shape.COLUMNS, List.of("a"), series(Tone.BUDGET, NONE)).isEmpty());
    }
}
