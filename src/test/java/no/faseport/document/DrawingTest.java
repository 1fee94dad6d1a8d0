package no.faseport.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.faseport.chart.ChartMark;
import org.junit.jupiter.api.Test;

final class DrawingTest {
    @Test
    void barsAndRulesWithinTheBoxStayThere() {
        assertEquals(true, picture(new ChartMark.Bar(0, 0, 100, 20, "budget"),
                new ChartMark.Rule(60, 0, 60, 20, "forecast")).staysWithin());
    }

    @Test
    void aBarOrARuleBeyondTheBoxDoesNot() {
        assertEquals(List.of(false, false), List.of(picture(new ChartMark.Bar(50, 0, 51, 20, "budget")).staysWithin(),
                picture(new ChartMark.Rule(60, -1, 60, 20, "forecast")).staysWithin()));
    }

    @Test
    void whatMayRunBeyondTheBoxIsNotTrusted() {
        assertEquals(false, picture(new ChartMark.Words(0, 10, 40, "Prognose", ChartMark.Side.LEFT, "words"))
                .staysWithin());
    }

    private static Drawing picture(ChartMark... marks) {
        return new Drawing("Budsjett 100, prognose 60", 100, 20, List.of(marks));
    }
}
