package no.faseport.planning;

import java.util.List;
import java.util.Optional;
import no.faseport.schedule.ActivityId;
import no.faseport.words.Message;

/// One thing that people do to a plan, in one gesture.
public sealed interface PlanEdit permits TimeEdit, FactEdit, TermEdit, LinkEdit, OutlineEdit {
    /// The activities of the plan that it is about; they must be there for it to be done.
    List<ActivityId> touched();

    /// Makes the change on `plan`, or says why it cannot be made and leaves the draft to be thrown away.
    Optional<Message> on(PlanDraft plan);

    /// What it does, as the journal tells it; told of `plan` before the change.
    Message sentence(PlanDraft plan);
}
