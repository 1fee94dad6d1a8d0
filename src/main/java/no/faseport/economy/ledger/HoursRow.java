package no.faseport.economy.ledger;

import java.math.BigDecimal;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Money;

/// Hours somebody worked on a project in a month, as a file says; `month` 0 is the whole year, and `rate` (kroner an hour)
/// zero where the file says none.
public record HoursRow(String projectNumber, String projectName, String person, String unit, int year, int month,
        AmountKind kind, BigDecimal hours, Money rate, String comment, String sheet, int row, int column) {
    /// The cell the hours stand in, as spreadsheets write it: "C7".
    public String cell() {
        return LedgerColumn.letters(column) + row;
    }

    /// The cell with its sheet: "Ark1!C7".
    public String at() {
        return sheet + "!" + cell();
    }
}
