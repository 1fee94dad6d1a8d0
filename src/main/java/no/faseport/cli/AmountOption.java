package no.faseport.cli;

import no.faseport.economy.AmountText;
import no.faseport.economy.Money;
import picocli.CommandLine.Model.CommandSpec;

/// Reads an amount among the arguments of a command.
record AmountOption(CommandSpec spec) {
    /// The amount in `text`; wrong usage where there is none.
    Money read(String text) {
        return switch (AmountText.of(text)) {
            case AmountText.Read read -> read.money();
            case AmountText.Unread unread -> throw new WrongUsage(spec.commandLine(), "cli.usage.kroner", unread.why());
        };
    }
}
