package no.faseport.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The values along an axis.
class ValueAxisTest {
    @Test
    void aLongAxisHasATickAtEveryRoundNumber() {
        assertEquals(List.of(0.0, 2000.0, 4000.0, 6000.0, 8000.0, 10000.0),
                ValueAxis.around(0, 9000, 200).ticks());
    }

    @Test
    void aShortOneHasFewerSoThatTheirAmountsDoNotTouch() {
        assertEquals(List.of(0.0, 5000.0, 10000.0), ValueAxis.around(0, 9000, 48).ticks());
    }
}
