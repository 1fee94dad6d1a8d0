package no.faseport.economy.ledger;

import java.util.Map;

/// One row of a register: what it says in each field, without those it leaves empty. Dates are written 2026-03-31.
public record TableRow(Map<LedgerField, String> texts, int row) {
    public TableRow {
        texts = Map.copyOf(texts);
    }

    /// What it says in `field`; nothing where it leaves it empty.
    public String text(LedgerField field) {
        return texts.getOrDefault(field, "");
    }
}
