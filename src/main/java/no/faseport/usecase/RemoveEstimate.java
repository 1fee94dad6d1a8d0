package no.faseport.usecase;

import no.faseport.schedule.Activity;
import no.faseport.schedule.EstimateId;

/// Takes an estimate away; undo brings it back.
public final class RemoveEstimate {
    private final Workplace place;

    /// For the portfolio of `place`.
    public RemoveEstimate(Workplace place) {
        this.place = place;
    }

    /// Removes the estimate, of an activity or of a cost without one; nothing where it is gone already.
    public Result<EstimateId> remove(EstimateId estimate) {
        return place.store().change(place.author(), work -> {
            var now = work.estimates().find(estimate);
            now.ifPresent(work.estimates()::remove);
            var name = now
                    .map(one -> one.activity().flatMap(work.plans()::find).map(Activity::name).orElse(one.name()));
            return now.isEmpty()
                    ? place.said(Result.refused("refused.changedSince"), "journal.nothing")
                    : place.said(new Result.Done<>(estimate), "journal.uncertainty.removed", name.orElse(""));
        });
    }
}
