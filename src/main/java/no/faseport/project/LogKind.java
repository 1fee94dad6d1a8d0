package no.faseport.project;

/// What a line of the project's log is.
public enum LogKind {
    /// Kommentar.
    COMMENT,
    /// Hendelse.
    EVENT,
    /// Endringsforespørsel.
    CHANGE_REQUEST,
    /// Avvik.
    DEVIATION,
    /// Beslutning that no gate takes.
    DECISION,
    /// Erfaring.
    LESSON;

    /// True where somebody has to do something about it by some day.
    public boolean asksForSomething() {
        return switch (this) {
            case CHANGE_REQUEST, DEVIATION, DECISION, EVENT -> true;
            case COMMENT, LESSON -> false;
        };
    }
}
