package no.faseport.store;

import no.faseport.portfolio.NotChanged;
import no.faseport.words.Message;

/// Thrown where a row was changed by somebody else after it was read: the change is not made, and nothing is lost.
public final class LostUpdate extends NotChanged {
    private static final long serialVersionUID = 1L;

    LostUpdate() {
        super(Message.of("refused.changedSince"));
    }

    LostUpdate(Throwable cause) {
        super(Message.of("refused.changedSince"), cause);
    }
}
