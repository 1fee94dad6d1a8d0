package no.faseport.economy;

import no.faseport.project.ProjectId;

/// What the lines of a project on one account, in one unit and from one source, come to in a year.
///
/// @param closes true where the year is counted to its end: there is an amount for December, or for the year as a whole
public record CostAmount(ProjectId project, AccountClass accountClass, String account, String unit, Financing financing,
        int year, AmountKind kind, boolean closes, Money amount) {
    /// What is the same in amounts that are added up.
    record Key(ProjectId project, AccountClass accountClass, String account, String unit, Financing financing, int year,
            AmountKind kind) {
    }

    /// The amount of one line.
    public static CostAmount of(BudgetLine line) {
        var string = line.accountString();
        return new CostAmount(line.project(), string.accountClass(), string.account(), string.unit(), line.financing(),
                line.year(), line.kind(),
                BudgetKey.closesYear(line.month()), line.amount());
    }

    Key key() {
        return new Key(project, accountClass, account, unit, financing, year, kind);
    }

    /// This and `other`, which has the same key.
    CostAmount plus(CostAmount other) {
        return new CostAmount(project, accountClass, account, unit, financing, year, kind, closes || other.closes,
                amount.plus(other.amount));
    }

    /// What it is for the cost of the project.
    public CostGroup group() {
        return CostGroup.of(account);
    }
}
