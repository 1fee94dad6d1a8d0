package no.faseport.usecase;

/// What an import does to one entry of a list: what it is called, what it says now in the file, and what it said before.
///
/// `text` is empty for what is gone from the file, `before` for what is new.
public record ListChange(Kind kind, String code, String text, String before) {
    /// What happens to it.
    public enum Kind {
        /// It is new.
        ADDED,
        /// It says something else.
        CHANGED,
        /// The file does not have it.
        GONE;

        /// The bundle key of the word for it.
        public String key() {
            return switch (this) {
                case ADDED -> "accounts.change.added";
                case CHANGED -> "accounts.change.changed";
                case GONE -> "accounts.change.gone";
            };
        }
    }
}
