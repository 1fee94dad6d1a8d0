package no.faseport.usecase;

import java.util.List;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.Money;
import no.faseport.economy.Severity;
import no.faseport.store.Uid;

/// Sets single amounts in a project's economy.
public final class EditBudget {
    private final Workplace place;
    private final AccountPlan accounts;

    /// For the portfolio of `place`, with the accounts that may be used.
    public EditBudget(Workplace place, AccountPlan accounts) {
        this.place = place;
        this.accounts = accounts;
    }

    /// Sets the amount of one key, making its line where there is none; zero without a comment removes the line.
    public Result<BudgetKey> set(BudgetKey key, Money amount, String comment) {
        var findings = accounts.check(key.accountString(), key.year());
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return new Result.Refused<>(findings.stream().map(finding -> finding.message()).toList());
        }
        return place.store().change(place.author(), work -> {
            var project = work.projects().get(key.project());
            var line = work.budgetLines().of(key.project()).stream().filter(one -> one.key().equals(key)).findFirst();
            if (line.isEmpty()) {
                if (!amount.isZero() || !comment.isBlank()) {
                    work.budgetLines()
                            .add(List.of(new BudgetLine(new BudgetLineId(Uid.next()), key.project(),
                                    key.accountString(),
                                    key.year(), key.month(), key.kind(), key.financing(), amount, comment.strip(), 1)));
                }
            } else if (amount.isZero() && comment.isBlank()) {
                work.budgetLines().remove(line.get());
            } else {
                work.budgetLines().save(line.get().with(amount, comment.strip()));
            }
            return place.said(new Result.Done<>(key), "journal.budget.set", project.number(),
                    key.accountString().toString(),
                    String.valueOf(key.year()), place.words().amount(amount.amount()));
        });
    }
}
