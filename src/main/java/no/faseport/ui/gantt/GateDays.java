package no.faseport.ui.gantt;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.faseport.gate.GateId;
import no.faseport.ui.Desk;
import no.faseport.usecase.PlanGate;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// Plans gates for other days, in a project's plan as in the roadmap: one change a gesture, a refusal told in the frame.
final class GateDays {
    private static final Message SAVING = Message.of("plan.saving");

    private final Desk desk;
    private final Runnable showAgain;
    private final Consumer<String> told;
    private final PlanGate plan;

    /// On `desk`; `showAgain` is run after a refusal, so that what was dragged falls back, and `told` hears what was done.
    GateDays(Desk desk, Runnable showAgain, Consumer<String> told) {
        this.desk = desk;
        this.showAgain = showAgain;
        this.told = told;
        this.plan = new PlanGate(desk.place());
    }

    /// Why no gate can be moved; nothing where they can.
    Optional<Message> stay() {
        return desk.isReadOnly() ? Optional.of(Message.of("store.refused.readOnly")) : Optional.empty();
    }

    void plan(UUID gate, LocalDate day) {
        if (stay().isEmpty()) {
            desk.background().run(SAVING, progress -> plan.plan(new GateId(gate), Optional.of(day)), this::done);
        }
    }

    private void done(Result<String> result) {
        switch (result) {
            case Result.Done<String> done -> told.accept(done.value());
            case Result.Refused<String> refused -> {
                desk.notices().refused(refused.reasons());
                showAgain.run();
            }
        }
    }
}
