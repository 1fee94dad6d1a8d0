package no.faseport.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import no.faseport.project.ProjectId;

/// Reads a project as it was when a day ended, as the journal tells it.
public final class ReadPast {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ReadPast(Workplace place) {
        this.place = place;
    }

    /// A place where that project can be read as it was on `day`, and where that day is today; every change is refused.
    /// Nothing where the project was not there yet. Close it after use.
    public Optional<Workplace> of(ProjectId project, LocalDate day) {
        return place.store().past(project, day)
                .map(past -> new Workplace(past, place.words(), place.author(), noon(day, place.clock().getZone())));
    }

    private static Clock noon(LocalDate day, ZoneId zone) {
        return Clock.fixed(day.atTime(12, 0).atZone(zone).toInstant(), zone);
    }
}
