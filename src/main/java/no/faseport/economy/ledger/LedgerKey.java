package no.faseport.economy.ledger;

import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Financing;

/// What makes two rows of a file one line: the same project as the file writes it, account string, period, kind and
/// financing, and the same mark where Faseport wrote the rows itself.
///
/// `project` is the number, or the name where the file gives no number; `month` 0 is the whole year; `rowId` is empty in
/// files Faseport has not written.
public record LedgerKey(String project, AccountString accountString, int year, int month, AmountKind kind,
        Financing financing, String rowId) {
    private static final int SPREAD = 0x9E3779B1;

    /// Spread wide: project numbers, accounts and months that follow each other make keys that hardly differ.
    @Override
    public int hashCode() {
        int hash = project.hashCode() * SPREAD + accountString.hashCode();
        hash = (hash ^ hash >>> 15) * SPREAD + 13 * year + month;
        hash = (hash ^ hash >>> 15) * SPREAD + kind.hashCode() + financing.hashCode() + rowId.hashCode();
        return hash ^ hash >>> 15;
    }
}
