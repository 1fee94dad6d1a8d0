package no.faseport.spreadsheet;

/// A column of a table of lines, as formulas refer to it and rows fill it.
interface TableColumn {
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
