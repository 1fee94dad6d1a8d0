package no.faseport.cli;

import no.faseport.economy.AmountScale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// Whether amounts are told in kroner or in thousands of them.
final class AmountOptions {
    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--kr", descriptionKey = "cli.option.kroner")
    private boolean kroner;

    @Option(names = "--thousands", descriptionKey = "cli.option.thousandsChosen")
    private boolean thousands;

    /// What is chosen, or `usual` where nothing is; both at once is wrong usage.
    AmountScale scale(AmountScale usual) {
        if (kroner && thousands) {
            throw new WrongUsage(spec.commandLine(), "cli.usage.either", "--kr", "--thousands");
        }
        if (kroner) {
            return AmountScale.KRONER;
        }
        return thousands ? AmountScale.THOUSANDS : usual;
    }
}
