package no.faseport.cli;

import java.util.List;
import no.faseport.planfile.Alike;
import no.faseport.planfile.Loss;
import picocli.CommandLine.Option;

/// Tells people what a plan loses on its way to or from another tool: what is the same for many lines once, or line by line
/// where they ask for that.
final class PlanLosses {
    @Option(names = "--every-loss", descriptionKey = "cli.option.everyLoss")
    private boolean every;

    void tell(Console console, List<Loss> losses) {
        for (var loss : every ? Alike.each(losses) : Alike.gathered(losses)) {
            var kind = console.words().text(loss.kind().key());
            if (loss.places().isEmpty()) {
                console.tell("cli.plan.lossOfAll", kind, loss.what());
            } else {
                console.tell("cli.plan.loss", kind, loss.where(console.words()), loss.what());
            }
        }
    }
}
