package no.faseport.report.printing;

import java.util.Optional;
import no.faseport.words.Message;

/// Why a printer did not take a job, as people are told it.
final class Refusals {
    private Refusals() {
    }

    /// `printer` did not want it, and said `why` or nothing.
    static Message of(String printer, String why) {
        return why.isBlank()
                ? Message.of("print.refused.silent", printer)
                : Message.of("print.refused.queue", printer, why.strip().replaceFirst("[.]+$", ""));
    }

    /// As [#of(String, String)], for what went wrong: what caused it all says best.
    static Message of(String printer, Throwable wrong) {
        var cause = Optional.ofNullable(wrong.getCause());
        return cause.isPresent()
                ? of(printer, cause.get())
                : of(printer, Optional.ofNullable(wrong.getMessage()).orElse(""));
    }
}
