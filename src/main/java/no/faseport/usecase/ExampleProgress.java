package no.faseport.usecase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// Says as of which day progress is told in an example project that is behind its plan: what is late of its work lies ahead, and
/// what waits for that has moved.
final class ExampleProgress {
    private static final String BEHIND = "6102";

    private final Workplace place;
    private final LocalDate today;

    /// For the portfolio of `place`, as it stands `today`.
    ExampleProgress(Workplace place, LocalDate today) {
        this.place = place;
        this.today = today;
    }

    /// Says it of the end of last week.
    void write() {
        var project = new ReadPortfolio(place).projectNumbered(BEHIND).orElseThrow().id();
        new SetPlanTerms(place).statusDate(project,
                Optional.of(today.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY))));
    }
}
