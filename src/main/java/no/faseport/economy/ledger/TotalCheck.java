package no.faseport.economy.ledger;

import no.faseport.economy.Money;

/// A total the file itself gives: what it says and what the rows it covers come to, at its cell.
public record TotalCheck(String label, int row, int column, Money said, Money reckoned) {
    /// True where the file's total is what its rows come to.
    public boolean agrees() {
        return said.equals(reckoned);
    }
}
