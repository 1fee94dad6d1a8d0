package no.faseport.economy.ledger;

/// A sheet that is read like the first one of a layout, and what is known of the whole of it: its own year and month.
public record OtherSheet(String name, LedgerFixed fixed) {
}
