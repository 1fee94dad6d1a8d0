package no.faseport.economy.ledger;

/// A column of a file and what it is for: `index` counts from 0, and `heading` is its heading as the file writes it, with
/// the heading over it first where there are two ("Ansvar · Kode").
public record LedgerColumn(int index, String heading, LedgerUse use) {
    /// The letters a spreadsheet calls it: 2 is "C".
    public String letters() {
        return letters(index);
    }

    /// The letters of a column from 0.
    public static String letters(int index) {
        var letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
