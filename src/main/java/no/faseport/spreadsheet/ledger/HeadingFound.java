package no.faseport.spreadsheet.ledger;

import java.util.List;

/// The heading of a sheet: its rows, both ends included, and what stands over each column.
record HeadingFound(int from, int until, List<Head> heads, int score) {
    HeadingFound {
        heads = List.copyOf(heads);
    }

    /// The heading of one column, the upper one first where there are two, and what it was understood as.
    record Head(int index, String text, Meant meant) {
    }
}
