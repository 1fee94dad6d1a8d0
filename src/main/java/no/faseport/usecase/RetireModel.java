package no.faseport.usecase;

import no.faseport.project.PhaseModel;
import no.faseport.project.PhaseModelId;

/// Takes a phase model out of what is offered to projects, or offers it again; projects that follow it go on doing so.
public final class RetireModel {
    private final Workplace place;

    /// For the portfolio of `place`.
    public RetireModel(Workplace place) {
        this.place = place;
    }

    /// Stops offering `id`; refused where no other model is offered.
    public Result<PhaseModel> retire(PhaseModelId id) {
        return place.store().change(place.author(), work -> {
            var model = work.phaseModels().get(id);
            if (work.phaseModels().offered().stream().allMatch(offered -> offered.id().equals(id))) {
                return place.said(Result.refused("model.refused.last", model.name()), "journal.nothing");
            }
            work.phaseModels().offer(id, false);
            return place.said(new Result.Done<>(model), "journal.model.retired", model.name(), model.edition());
        });
    }

    /// Offers `id` again; refused where a later edition of the model exists.
    public Result<PhaseModel> offer(PhaseModelId id) {
        return place.store().change(place.author(), work -> {
            var model = work.phaseModels().get(id);
            if (work.phaseModels().editions(model.code()).getLast().edition() > model.edition()) {
                return place.said(Result.refused("model.refused.newer", model.name(),
                        work.phaseModels().editions(model.code()).getLast().edition()), "journal.nothing");
            }
            work.phaseModels().offer(id, true);
            return place.said(new Result.Done<>(model), "journal.model.offered", model.name(), model.edition());
        });
    }
}
