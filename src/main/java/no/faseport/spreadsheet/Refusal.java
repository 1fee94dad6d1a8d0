package no.faseport.spreadsheet;

import java.io.IOException;
import java.util.Optional;
import no.faseport.words.Message;

/// Stops the reading of a file that cannot or must not be read; becomes a value at the door of the package.
public final class Refusal extends IOException {
    private final transient Message told;

    /// A refusal with what to tell people.
    public Refusal(String key, Object... arguments) {
        this.told = Message.of(key, arguments);
    }

    /// What to tell people.
    public Message told() {
        return told;
    }

    /// The refusal in or behind `thrown`: parsers wrap what their stream throws.
    static Optional<Refusal> behind(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }
}
