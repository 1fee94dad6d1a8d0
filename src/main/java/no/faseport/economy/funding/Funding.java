package no.faseport.economy.funding;

import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;

/// What a source has promised a project in a year; `amount` is what is counted on, positive, also for a grant.
///
/// `name` tells two of the same source apart ("Prosjektskjønn"), `bound` says that a fund may be used for its purpose only
/// (bundet fond, art 950; else ubundet, art 940); `caseNumber` and `remark` may be empty.
public record Funding(FundingId id, int version, ProjectId project, Financing source, int year, String name,
        boolean bound, Money amount, Grant grant, String caseNumber, String remark) {
    /// Refuses a year that is none, and money from nowhere.
    public Funding {
        if (year < BudgetKey.FIRST_YEAR || year > BudgetKey.LAST_YEAR || source == Financing.NONE_STATED) {
            throw new IllegalArgumentException("Not a funding: " + source + " " + year);
        }
    }

    /// The same, new, under the key `as`.
    public Funding keyed(FundingId as) {
        return new Funding(as, 1, project, source, year, name, bound, amount, grant, caseNumber, remark);
    }
}
