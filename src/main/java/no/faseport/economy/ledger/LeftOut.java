package no.faseport.economy.ledger;

import java.util.List;
import no.faseport.economy.Money;

/// Amounts of a file that were not read, and why: how many rows they stand in, their sum, and the first cells.
public record LeftOut(Why why, int rows, Money sum, List<String> cells) {
    /// How many cells are named.
    public static final int CELLS_NAMED = 20;

    public LeftOut {
        cells = List.copyOf(cells);
    }

    /// Why amounts are left out.
    public enum Why {
        /// The account is in the balance (class 2) or the accounts of an enterprise (3, 4, 5).
        OTHER_CLASS,
        /// The row is of another kind than the file is brought in for.
        OTHER_KIND,
        /// The row names no project.
        NO_PROJECT,
        /// The row has a problem that is told.
        PROBLEM;
    }
}
