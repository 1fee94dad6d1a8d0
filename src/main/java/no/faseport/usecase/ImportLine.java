package no.faseport.usecase;

import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;

/// One amount of a budget file, and the cell it stands in: "Ark1!C7". Number or name of the project may be empty, and so may
/// `source`, which is what the file says brought the amount.
public record ImportLine(Label project, AccountString accountString, int year, int month, AmountKind kind,
        Financing financing, String source, Money amount, String comment, String at) {
    /// The key of the budget line it is in this project, brought by `brought`.
    BudgetKey key(ProjectId id, String brought) {
        return new BudgetKey(id, accountString, year, month, kind, financing, brought);
    }

    /// This line with the amount and comment of `other`, which has the same key, added.
    ImportLine plus(ImportLine other) {
        var both = comment.isEmpty() || comment.equals(other.comment) || other.comment.isEmpty()
                ? comment + (comment.isEmpty() ? other.comment : "")
                : comment + "; " + other.comment;
        return new ImportLine(project, accountString, year, month, kind, financing, source,
                amount.plus(other.amount), both, at);
    }
}
