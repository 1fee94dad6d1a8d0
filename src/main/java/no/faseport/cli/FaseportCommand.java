package no.faseport.cli;

import java.util.Optional;
import java.util.function.ToIntFunction;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command that all others stand under; it knows which portfolio they are about.
@Command(name = "faseport")
final class FaseportCommand {
    private static final String VARIABLE = "FASEPORT_PORTFOLIO";

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = {"-p",
            "--portfolio"}, paramLabel = "P", descriptionKey = "cli.option.portfolio", scope = ScopeType.INHERIT)
    private String portfolio = "";

    FaseportCommand(Console console) {
        this.console = console;
    }

    /// The language was chosen before the arguments were understood; here one that Faseport does not speak is refused.
    @Option(names = "--lang", paramLabel = "nb|nn|en", descriptionKey = "cli.option.lang", scope = ScopeType.INHERIT)
    void speak(String code) {
        if (!Language.of(code).code().equals(code)) {
            throw new WrongUsage(spec.commandLine(), "cli.usage.language", code);
        }
    }

    /// The portfolio asked for: in the arguments of `command`, or else in the environment; wrong usage where in neither.
    String address(CommandSpec command) {
        return Optional.of(portfolio).filter(text -> !text.isBlank())
                .or(() -> Optional.ofNullable(console.environment().get(VARIABLE)).filter(text -> !text.isBlank()))
                .orElseThrow(() -> new WrongUsage(command.commandLine(), "cli.usage.noPortfolio"));
    }

    /// Opens the portfolio, lets `work` use it, and closes it; the exit code is that of `work`.
    int change(CommandSpec command, ToIntFunction<Workplace> work) {
        return new Door(console).change(address(command), work);
    }

    /// As [#change], where `work` only reads.
    int read(CommandSpec command, ToIntFunction<Workplace> work) {
        return new Door(console).read(address(command), work);
    }
}
