package no.faseport.usecase;

import java.util.List;
import java.util.Optional;
import no.faseport.gate.ModelRule;
import no.faseport.gate.ModelText;
import no.faseport.project.PhaseModel;
import no.faseport.project.PhaseModelId;
import no.faseport.store.Said;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Publishes a phase model, as its first edition or as the next one.
///
/// An edition is never changed: projects keep the one they follow until they are moved, and the newest is the one offered.
public final class EditModel {
    private final Workplace place;

    /// For the portfolio of `place`.
    public EditModel(Workplace place) {
        this.place = place;
    }

    /// Publishes `text` as a new model; refused where it has flaws or its code is in use.
    public Result<PhaseModelId> publishNew(ModelText text) {
        return publish(text, work -> Optional.empty());
    }

    /// Publishes `text` as the edition after `base`; refused where it has flaws, says the same as `base`, or where somebody
    /// has published an edition after `base` already.
    public Result<PhaseModelId> publishAfter(PhaseModelId base, ModelText text) {
        return publish(text, work -> Optional.of(work.phaseModels().get(base)));
    }

    /// Publishes `text` as the next edition of the model with its code, or as a new model where there is none.
    Result<PhaseModelId> publish(ModelText text) {
        return publish(text, work -> work.phaseModels().editions(text.code()).reversed().stream().findFirst());
    }

    private interface Base {
        Optional<PhaseModel> in(Work work);
    }

    private Result<PhaseModelId> publish(ModelText text, Base base) {
        var flaws = ModelRule.flaws(text);
        if (!flaws.isEmpty()) {
            return new Result.Refused<>(flaws.stream()
                    .map(flaw -> Message.of("model.flaw.at", flaw.place(), flaw.what())).toList());
        }
        return place.store().change(place.author(), work -> {
            var before = base.in(work);
            var refused = refused(work, text, before);
            return refused.isPresent()
                    ? place.said(new Result.Refused<>(List.of(refused.get())), "journal.nothing")
                    : publish(work, text, before);
        });
    }

    private static Optional<Message> refused(Work work, ModelText text, Optional<PhaseModel> before) {
        var newest = work.phaseModels().editions(text.code()).reversed().stream().findFirst();
        if (before.isEmpty() || !before.get().code().equals(text.code())) {
            return newest.map(taken -> Message.of("model.refused.codeTaken", text.code(), taken.name()));
        }
        if (newest.filter(last -> last.edition() > before.get().edition()).isPresent()) {
            return Optional.of(Message.of("model.refused.newer", text.name(), newest.get().edition()));
        }
        return ReadModels.text(work, before.get()).equals(text)
                ? Optional.of(Message.of("model.refused.same", text.name(), before.get().edition()))
                : Optional.empty();
    }

    private Said<Result<PhaseModelId>> publish(Work work, ModelText text, Optional<PhaseModel> before) {
        before.filter(model -> !model.retired()).ifPresent(model -> work.phaseModels().offer(model.id(), false));
        var edition = Edition.of(text, before.map(PhaseModel::edition).orElse(0) + 1);
        work.phaseModels().add(edition.model(), edition.gates());
        return place.said(new Result.Done<>(edition.model().id()), "journal.model.published", text.name(),
                edition.model().edition());
    }
}
