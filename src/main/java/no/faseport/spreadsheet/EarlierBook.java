package no.faseport.spreadsheet;

import java.time.Instant;
import java.util.List;

/// An overview made before: the file's name, when it was last written, and the amounts in its sheet of data.
public record EarlierBook(String name, Instant written, List<BudgetRow> rows) {
    /// Keeps a copy.
    public EarlierBook {
        rows = List.copyOf(rows);
    }
}
