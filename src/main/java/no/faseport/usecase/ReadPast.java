package no.faseport.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import no.faseport.project.ProjectId;
import no.faseport.store.Store;

/// Reads a project, or the whole portfolio, as it was when a day ended, as the journal tells it.
public final class ReadPast {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ReadPast(Workplace place) {
        this.place = place;
    }

    /// A place where that project can be read as it was on `day`, and where that day is today; every change is refused.
    /// Close it after use. Refused where the project was not there yet, or the day has not come.
    public Result<Workplace> of(ProjectId project, LocalDate day) {
        if (day.isAfter(place.today())) {
            return Result.refused("past.refused.future", day);
        }
        return there(place.store().past(project, day), day, "past.refused.notThere");
    }

    /// A place where the whole portfolio can be read as it was on `day`, and where that day is today; every change is
    /// refused. Close it after use. Refused where the portfolio was not there yet, or the day has not come.
    public Result<Workplace> on(LocalDate day) {
        if (day.isAfter(place.today())) {
            return Result.refused("past.refused.future", day);
        }
        return there(place.store().past(day), day, "past.refused.noPortfolio");
    }

    private Result<Workplace> there(Optional<Store> then, LocalDate day, String refused) {
        return then.<Result<Workplace>>map(past -> new Result.Done<>(new Workplace(past, place.words(),
                place.author(), noon(day, place.clock().getZone()), place.files())))
                .orElseGet(() -> Result.refused(refused, day));
    }

    private static Clock noon(LocalDate day, ZoneId zone) {
        return Clock.fixed(day.atTime(12, 0).atZone(zone).toInstant(), zone);
    }
}
