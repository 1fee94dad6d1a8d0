package no.faseport.economy.importing;

import java.util.Optional;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;

/// A row of a workbook that was sent out and came back; without an id where somebody wrote it. `at` is the cell of its amount.
public record BackRow(Optional<BudgetLineId> id, String projectNumber, AccountString accountString, int year,
        int month, AmountKind kind, Financing financing, Money amount, String comment, String at) {
}
