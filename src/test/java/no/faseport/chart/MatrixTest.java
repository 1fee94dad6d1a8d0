package no.faseport.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.faseport.chart.ChartMark.Bar;
import no.faseport.chart.ChartMark.Words;
import no.faseport.chart.Matrix.Item;
import no.faseport.chart.Matrix.Row;
import org.junit.jupiter.api.Test;

/// What stands where two kinds of standing meet, and courses as small as a word.
class MatrixTest {
    private static final List<Row> ROWS = List.of(new Row("Krever tiltak", "chart-field-bad"),
            new Row("I rute", "chart-field-good"));
    private static final List<String> PHASES = List.of("Idé", "Planlegging");

    private static Matrix of(int items) {
        return new Matrix(PHASES, ROWS, IntStream.range(0, items)
                .mapToObj(i -> new Item(0, 1, String.valueOf(6101 + i), 6101 + i + " Fiber")).toList());
    }

    private static <M extends ChartMark> List<M> of(List<ChartMark> marks, Class<M> kind) {
        return marks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<String> small(Matrix matrix, double width) {
        return of(matrix.marks(width), Words.class).stream().filter(text -> text.style().equals("chart-small"))
                .map(Words::text).toList();
    }

    @Test
    void everyFieldIsDrawnAndOnlyThoseWithSomethingHaveTheirRowsLook() {
        var fields = of(of(1).marks(500), Bar.class);
        assertEquals(List.of("chart-field", "chart-field-bad", "chart-field", "chart-field"),
                fields.stream().map(Bar::style).toList());
        assertEquals(Optional.of(new Spot(0, 1)), fields.get(1).spot());
    }

    @Test
    void fewStandByTheirNamesAndManyByTheirNumbers() {
        assertEquals(List.of("6101 Fiber", "6102 Fiber"), small(of(2), 500));
        assertEquals("6101", small(of(7), 500).getFirst());
    }

    @Test
    void thoseThereIsNoRoomForAreCounted() {
        var shown = small(of(60), 500);
        assertEquals("+" + (60 - shown.size() + 1), shown.getLast());
    }

    @Test
    void nothingLeavesThePicture() {
        for (int items : new int[]{0, 1, 7, 60}) {
            var matrix = of(items);
            double most = matrix.height(500);
            assertTrue(of(matrix.marks(500), Bar.class).stream()
                    .allMatch(bar -> bar.y() + bar.height() <= most + 1e-9 && bar.x() + bar.width() <= 500 + 1e-9));
            assertTrue(of(matrix.marks(500), Words.class).stream().allMatch(text -> text.y() < most));
        }
    }

    @Test
    void nothingStandsOutsideTheFields() {
        assertThrows(IllegalArgumentException.class,
                () -> new Matrix(PHASES, ROWS, List.of(new Item(2, 0, "6101", "Fiber"))));
    }

    @Test
    void aCourseThatRisesEndsAboveWhereItBegan() {
        var end = of(new Sparkline(List.of(0, -1, 2)).marks(40, 11), Bar.class).getFirst();
        var began = of(new Sparkline(List.of(0, -1, 2)).marks(40, 11), ChartMark.Rule.class).getFirst();
        assertTrue(end.y() + end.height() / 2 < began.fromY());
        assertEquals(List.of(), new Sparkline(List.of(3)).marks(40, 11));
        assertEquals(List.of(2.5, 5.5, 37.5, 5.5), of(new Sparkline(List.of(3, 3)).marks(40, 11),
                ChartMark.Curve.class).getFirst().points());
    }
}
