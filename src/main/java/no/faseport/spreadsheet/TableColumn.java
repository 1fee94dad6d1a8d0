package no.faseport.spreadsheet;

/// A column of a table of lines, as formulas refer to it and rows fill it.
interface TableColumn {
    /// What a column holds.
    enum Kind {
        /// Texts.
        TEXT,
        /// Numbers or dates.
        NUMBER,
        /// Keys that people need not see.
        KEY;

        /// The heading of such a column.
        Head head(String key, int width) {
            return switch (this) {
                case TEXT -> Head.text(key, width);
                case NUMBER -> Head.number(key, width);
                case KEY -> Head.key(key);
            };
        }
    }

    /// Its heading and width.
    Head head();

    /// The column in the sheet, from 0.
    int ordinal();

    /// The column in the sheet, from 0.
    default int index() {
        return ordinal();
    }

    /// The bundle key of the heading.
    default String key() {
        return head().key();
    }
}
