package no.faseport.report.printing;

import java.util.Optional;
import java.util.regex.Pattern;
import no.faseport.words.Message;

/// Why a printer did not take a job, as people are told it.
final class Refusals {
    /// As CUPS says it.
    private static final String NONE = "The printer or class does not exist";
    /// What a program calls itself before it says what is wrong.
    private static final Pattern PROGRAM = Pattern.compile("^(\\S*/)?lp: (Error - )?");

    private Refusals() {
    }

    /// `printer` did not want it, and said `why` or nothing; a queue of which it says that there is none is gone.
    static Message of(String printer, String why) {
        if (why.contains(NONE)) {
            return Message.of("print.refused.gone", printer);
        }
        return why.isBlank()
                ? Message.of("print.refused.silent", printer)
                : Message.of("print.refused.queue", printer, PROGRAM.matcher(why.strip()).replaceFirst("")
                        .replaceFirst("[.]+$", ""));
    }

    /// As [#of(String, String)], for what went wrong: what caused it all says best.
    static Message of(String printer, Throwable wrong) {
        var cause = Optional.ofNullable(wrong.getCause());
        return cause.isPresent()
                ? of(printer, cause.get())
                : of(printer, Optional.ofNullable(wrong.getMessage()).orElse(""));
    }
}
