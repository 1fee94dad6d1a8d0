package no.faseport.spreadsheet;

import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;

/// One amount of a budget file, checked against the account plan but not yet against the portfolio.
///
/// `projectNumber` is empty where the file gives a name only; `unitName` where it gives none. `source` is what the
/// file says brought the amount, empty where it does not say. `at` is where the amount stands, the first place where several rows
/// with the same key were added up.
public record BudgetRow(String projectNumber, String projectName, AccountString accountString, String unitName,
        int year,
        int month, AmountKind kind, Financing financing, String source, Money amount, String comment, CellAt at) {
    /// What makes two rows one line: the same project, account string, period, kind, financing and source.
    public record Key(String project, AccountString accountString, int year, int month, AmountKind kind,
            Financing financing, String source) {
    }

    /// The key of this row; the project by its number, or by its name where it has none.
    public Key key() {
        return new Key(projectNumber.isEmpty() ? projectName : projectNumber, accountString, year, month, kind,
                financing, source);
    }

    /// This row with the amount and comment of `other`, which has the same key, added.
    BudgetRow plus(BudgetRow other) {
        var both = comment.isEmpty() || comment.equals(other.comment) || other.comment.isEmpty()
                ? comment + (comment.isEmpty() ? other.comment : "")
                : comment + "; " + other.comment;
        return new BudgetRow(projectNumber, projectName, accountString, unitName, year, month, kind, financing,
                source, amount.plus(other.amount), both, at);
    }
}
