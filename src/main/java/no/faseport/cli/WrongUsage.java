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

    /// The `number` that `option` was given, where it is from `least` to `most`; thrown where it is not.
    static int between(CommandLine command, String option, int number, int least, int most) {
        if (number < least || number > most) {
            throw new WrongUsage(command, "cli.usage.between", option, least, most);
        }
        return number;
    }

    /// What to tell people.
    Message told() {
        return told;
    }
}
