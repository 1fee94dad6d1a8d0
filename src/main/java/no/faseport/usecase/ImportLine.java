package no.faseport.usecase;

import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;

/// One amount of a budget file, and the cell it stands in: "Ark1!C7". Number or name of the project may be empty.
public record ImportLine(Label project, AccountString accountString, int year, int month, AmountKind kind,
        Financing financing, Money amount, String comment, String at) {
    /// The key of the budget line it is in this project.
    BudgetKey key(ProjectId id) {
        return new BudgetKey(id, accountString, year, month, kind, financing);
    }
}
