package no.faseport.portfolio;

import no.faseport.words.Message;

/// Thrown where something that can be expected stands in the way of a change; nothing was changed, and `message` tells people why.
public class NotChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message message;

    /// Nothing was changed, for the reason in `message`.
    public NotChanged(Message message) {
        super(message.key());
        this.message = message;
    }

    /// The same, where `cause` says more to whoever reads the log.
    public NotChanged(Message message, Throwable cause) {
        super(message.key(), cause);
        this.message = message;
    }

    /// What to tell people.
    public final Message message() {
        return message;
    }
}
