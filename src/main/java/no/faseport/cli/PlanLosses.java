package no.faseport.cli;

import java.util.List;
import no.faseport.planfile.Loss;

/// Tells people line by line what a plan loses on its way to or from another tool.
record PlanLosses(Console console) {
    void tell(List<Loss> losses) {
        for (var loss : losses) {
            var kind = console.words().text(loss.kind().key());
            if (loss.place().isEmpty()) {
                console.tell("cli.plan.lossOfAll", kind, loss.what());
            } else {
                console.tell("cli.plan.loss", kind, loss.place(), loss.what());
            }
        }
    }
}
