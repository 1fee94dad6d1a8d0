package no.faseport.economy;

import no.faseport.project.ProjectId;

/// An amount in a project's budget, accounts or forecast, on one account string in one year or month.
///
/// Costs are positive and income negative; `month` 0 is the whole year; `comment` is empty where nobody wrote any;
/// `source` is the import profile that brought it, empty where it is written by hand; `version` is the row's version in
/// the store.
public record BudgetLine(BudgetLineId id, ProjectId project, AccountString accountString, int year, int month,
        AmountKind kind, Financing financing, String source, Money amount, String comment, int version) {
    /// Refuses a year or month that is none, as [BudgetKey] does.
    public BudgetLine {
        new BudgetKey(project, accountString, year, month, kind, financing, source);
    }

    /// A line written by hand.
    public BudgetLine(BudgetLineId id, ProjectId project, AccountString accountString, int year, int month,
            AmountKind kind, Financing financing, Money amount, String comment, int version) {
        this(id, project, accountString, year, month, kind, financing, "", amount, comment, version);
    }

    /// The new line with this key.
    public static BudgetLine at(BudgetLineId id, BudgetKey key, Money amount, String comment) {
        return new BudgetLine(id, key.project(), key.accountString(), key.year(), key.month(), key.kind(),
                key.financing(), key.source(), amount, comment, 1);
    }

    /// The natural key, of which there is at most one line.
    public BudgetKey key() {
        return new BudgetKey(project, accountString, year, month, kind, financing, source);
    }

    /// The same line with another amount and comment.
    public BudgetLine with(Money newAmount, String newComment) {
        return new BudgetLine(id, project, accountString, year, month, kind, financing, source, newAmount, newComment,
                version);
    }
}
