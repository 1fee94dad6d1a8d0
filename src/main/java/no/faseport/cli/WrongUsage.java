package no.faseport.cli;

import no.faseport.words.Message;
import picocli.CommandLine;

/// Arguments that picocli let pass but that mean nothing here.
final class WrongUsage extends CommandLine.ParameterException {
    private static final long serialVersionUID = 1L;

    private final transient Message told;

    WrongUsage(CommandLine command, String key, Object... arguments) {
        super(command, key);
        this.told = Message.of(key, arguments);
    }

    /// What to tell people.
    Message told() {
        return told;
    }
}
