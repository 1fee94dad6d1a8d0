package no.faseport.spreadsheet.ledger;

import no.faseport.economy.ledger.LedgerUse;
import no.faseport.economy.ledger.Sureness;
import no.faseport.words.Message;

/// What a column is taken for on the way to a proposal, and why.
record Guessed(HeadingFound.Head head, LedgerUse use, Sureness sureness, Message why) {
    /// The same column, put aside.
    Guessed aside(Sureness how, Message because) {
        return new Guessed(head, LedgerUse.UNUSED, how, because);
    }

    /// The same column taken for something else.
    Guessed as(LedgerUse other, Sureness how, Message because) {
        return new Guessed(head, other, how, because);
    }

    /// True where nothing is read from it.
    boolean isUnused() {
        return use instanceof LedgerUse.Unused;
    }
}
