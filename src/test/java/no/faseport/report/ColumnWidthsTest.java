package no.faseport.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Columns share the room of their table.
class ColumnWidthsTest {
    @Test
    void asTheirWeightsSay() {
        assertArrayEquals(new double[]{30, 10}, sharing(List.of(3, 1), 5, 5).in(40));
    }

    @Test
    void butNoneIsNarrowerThanItsLongestWord() {
        assertArrayEquals(new double[]{22, 18}, sharing(List.of(3, 1), 5, 18).in(40));
    }

    @Test
    void andWhereNotAllHaveRoomTheLongestWordsAreParted() {
        assertArrayEquals(new double[]{10, 15, 15}, sharing(List.of(1, 1, 1), 10, 30, 40).in(40));
    }

    @Test
    void andWhatOneHasToSpareGoesToThoseWhoseLinesWouldBeBroken() {
        assertArrayEquals(new double[]{20, 30, 10}, lined(List.of(3, 2, 1), 20, 30, 10).in(60));
    }

    @Test
    void firstToThoseThatLackLeast() {
        assertArrayEquals(new double[]{20, 22, 18}, lined(List.of(3, 2, 1), 20, 22, 99).in(60));
    }

    @Test
    void alsoOfAColumnWhoseLinesAreBrokenAnyway() {
        assertArrayEquals(new double[]{80, 20}, new ColumnWidths(List.of(9, 1), new double[]{5, 5},
                List.of(List.of(100.0, 40.0), List.of(20.0)), new double[]{5, 5}).in(100));
    }

    @Test
    void butAHeadKeepsTheRoomItHas() {
        assertArrayEquals(new double[]{25, 25, 10}, new ColumnWidths(List.of(3, 2, 1), new double[]{5, 5, 5},
                List.of(List.of(20.0), List.of(99.0), List.of(5.0)), new double[]{25, 5, 30}).in(60));
    }

    /// Columns whose lines are their longest words.
    private static ColumnWidths sharing(List<Integer> weights, double... least) {
        return new ColumnWidths(weights, least, each(least), least);
    }

    /// Columns whose lines are so long.
    private static ColumnWidths lined(List<Integer> weights, double... lines) {
        return new ColumnWidths(weights, new double[]{5, 5, 5}, each(lines), new double[]{5, 5, 5});
    }

    private static List<List<Double>> each(double... lines) {
        return Arrays.stream(lines).mapToObj(List::of).toList();
    }
}
