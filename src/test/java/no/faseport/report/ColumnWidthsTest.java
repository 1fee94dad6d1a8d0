package no.faseport.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Columns share the room of their table.
class ColumnWidthsTest {
    @Test
    void asTheirWeightsSay() {
        assertArrayEquals(new double[]{30, 10}, new ColumnWidths(List.of(3, 1), 5, 5).in(40));
    }

    @Test
    void butNoneIsNarrowerThanItsLongestWord() {
        assertArrayEquals(new double[]{22, 18}, new ColumnWidths(List.of(3, 1), 5, 18).in(40));
    }

    @Test
    void andWhereNotAllHaveRoomTheLongestWordsAreParted() {
        assertArrayEquals(new double[]{10, 15, 15}, new ColumnWidths(List.of(1, 1, 1), 10, 30, 40).in(40));
    }
}
