package no.faseport.report;

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

    /// As [#of(String, String)], for what went wrong: what it says itself, or else what caused it.
    static Message of(String printer, Throwable wrong) {
        var why = Optional.ofNullable(wrong.getMessage()).filter(said -> !said.isBlank())
                .or(() -> Optional.ofNullable(wrong.getCause()).map(Throwable::getMessage)).orElse("");
        return of(printer, why);
    }
}
