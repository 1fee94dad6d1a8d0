package no.faseport.economy.ledger;

import no.faseport.economy.Financing;

/// What holds for the whole file where neither column nor heading says it: `year` 0 is not known, `month` 0 the whole year.
public record LedgerFixed(int year, int month, Financing financing) {
    /// Nothing is known.
    public static final LedgerFixed NOTHING = new LedgerFixed(0, 0, Financing.NONE_STATED);
}
