package no.faseport.economy.forecast;

import java.time.LocalDate;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;

/// What is ordered but not yet invoiced: an amount bound in the year and month the invoice is expected.
///
/// `month` is 1–12, or 0 where nobody knows; `reference` is the order's number and may be empty, as `text` may. The free
/// dimension of the account string is empty.
public record Commitment(CommitmentId id, int version, ProjectId project, String supplier, String text,
        String reference, LocalDate orderedOn, AccountString accountString, int year, int month, Money amount) {
    /// Refuses a year or month that is none, a missing supplier, and a free dimension.
    public Commitment {
        new BudgetKey(project, accountString, year, month, AmountKind.BUDGET, Financing.NONE_STATED);
        if (supplier.isBlank() || !accountString.dimension().isEmpty()) {
            throw new IllegalArgumentException("Not a commitment: " + supplier + " " + accountString);
        }
    }

    /// The same, new, under the key `as`.
    public Commitment keyed(CommitmentId as) {
        return new Commitment(as, 1, project, supplier, text, reference, orderedOn, accountString, year, month, amount);
    }
}
