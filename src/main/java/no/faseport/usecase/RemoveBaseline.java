package no.faseport.usecase;

import no.faseport.schedule.Baseline;
import no.faseport.schedule.BaselineId;

/// Removes a baseline that nobody needs to hold the plan against any more.
public final class RemoveBaseline {
    private final Workplace place;

    /// For the portfolio of `place`.
    public RemoveBaseline(Workplace place) {
        this.place = place;
    }

    /// Removes the baseline; refused where it is gone already.
    public Result<Baseline> of(BaselineId id) {
        return place.store().change(place.author(), work -> work.baselines().find(id).map(baseline -> {
            work.baselines().remove(baseline);
            var project = work.projects().get(baseline.project());
            return place.<Result<Baseline>>said(new Result.Done<>(baseline), "journal.baseline.removed",
                    baseline.name(), project.number(), project.name());
        }).orElseGet(() -> place.said(Result.refused("baseline.refused.gone"), "journal.nothing")));
    }
}
