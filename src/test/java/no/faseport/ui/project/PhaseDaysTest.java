package no.faseport.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Phases lie between the days of their gates, and where a day is missing, where one would expect it.
class PhaseDaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final Optional<LocalDate> NO_DAY = Optional.empty();

    @Test
    void knownDaysAreKept() {
        assertEquals(List.of(day(2025, 1, 1), day(2025, 6, 1), day(2026, 6, 1)),
                PhaseDays.of(on(2025, 1, 1), List.of(on(2025, 6, 1), on(2026, 6, 1)), 1, TODAY).days());
    }

    @Test
    void aGateWithoutADayLiesBetweenItsNeighbours() {
        assertEquals(List.of(day(2025, 1, 1), day(2025, 1, 21), day(2025, 2, 10)),
                PhaseDays.of(on(2025, 1, 1), List.of(NO_DAY, on(2025, 2, 10)), 0, TODAY).days());
    }

    @Test
    void gatesAfterTheLastKnownFollowAUsualPhaseApart() {
        assertEquals(List.of(day(2025, 12, 1), day(2026, 3, 1), day(2026, 7, 29)),
                PhaseDays.of(on(2025, 12, 1), List.of(on(2026, 3, 1), NO_DAY), 0, TODAY).days());
    }

    @Test
    void theGateAProjectStandsBeforeLiesAheadEvenWhereItsPhaseIsOld() {
        assertEquals(List.of(day(2020, 1, 1), TODAY.plusDays(75)),
                PhaseDays.of(on(2020, 1, 1), List.of(NO_DAY), 0, TODAY).days());
    }

    @Test
    void withoutAnyDayTheProjectIsInTheMiddleOfItsPhase() {
        assertEquals(List.of(TODAY.minusDays(225), TODAY.minusDays(75), TODAY.plusDays(75)),
                PhaseDays.of(NO_DAY, List.of(NO_DAY, NO_DAY), 1, TODAY).days());
    }

    @Test
    void aDayIsNeverBeforeTheOneAheadOfIt() {
        assertEquals(List.of(day(2025, 1, 1), day(2025, 6, 1), day(2025, 6, 8)),
                PhaseDays.of(on(2025, 1, 1), List.of(on(2025, 6, 1), on(2025, 3, 1)), 1, TODAY).days());
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static Optional<LocalDate> on(int year, int month, int day) {
        return Optional.of(day(year, month, day));
    }
}
