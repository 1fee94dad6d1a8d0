package no.faseport.cli;

import no.faseport.words.Message;
import picocli.CommandLine;

/// Why what was written for an option or a parameter is not what it must be.
final class Misread extends CommandLine.TypeConversionException {
    private static final long serialVersionUID = 1L;

    private final transient Message told;

    Misread(String key, Object... arguments) {
        super(key);
        this.told = Message.of(key, arguments);
    }

    /// What to tell people.
    Message told() {
        return told;
    }
}
