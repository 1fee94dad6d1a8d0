package no.faseport.economy.ledger;

import java.util.List;
import no.faseport.words.Message;

/// What a column was taken for, how sure that is and why, with the first things that stand in it.
public record ColumnGuess(LedgerColumn column, Sureness sureness, Message why, List<String> sample, boolean hidden) {
    public ColumnGuess {
        sample = List.copyOf(sample);
    }
}
