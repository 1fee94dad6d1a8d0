package no.faseport.interchange;

import no.faseport.words.Message;

/// A file cannot be read as a plan; carries what to tell, and is made a value where it leaves the package.
final class Unreadable extends Exception {
    private final transient Message told;

    Unreadable(String key, Object... arguments) {
        super(key);
        told = Message.of(key, arguments);
    }

    Message told() {
        return told;
    }
}
