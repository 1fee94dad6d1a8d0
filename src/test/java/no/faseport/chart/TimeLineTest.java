package no.faseport.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.chart.TimeLine.Stretch;
import no.faseport.chart.TimeLine.Time;
import no.faseport.chart.TimeLine.Today;
import org.junit.jupiter.api.Test;

/// Phases to scale in time.
class TimeLineTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private static List<String> names(double width, Optional<Today> now) {
        var phases = List.of(new Stretch("Planlegging", NEW_YEAR, NEW_YEAR.plusDays(10), Time.PAST),
                new Stretch("Gjennomføring", NEW_YEAR.plusDays(10), NEW_YEAR.plusDays(100), Time.AHEAD));
        return new TimeLine(phases, List.of(), now).marks(width).stream()
                .filter(ChartMark.Words.class::isInstance).map(ChartMark.Words.class::cast).map(ChartMark.Words::text)
                .toList();
    }

    @Test
    void aNameThatHasNoRoomInItsPhaseIsLeftOutRatherThanCut() {
        var now = Optional.of(new Today(NEW_YEAR.plusDays(100), "I dag"));
        assertEquals(List.of("Gjennomføring", "I dag"), names(600, now));
        assertEquals(List.of("Planlegging", "Gjennomføring", "I dag"), names(1000, now));
    }

    @Test
    void whatIsOverHasNoLineForToday() {
        assertEquals(List.of("Planlegging", "Gjennomføring"), names(1000, Optional.empty()));
    }
}
