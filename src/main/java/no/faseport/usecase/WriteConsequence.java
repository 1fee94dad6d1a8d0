package no.faseport.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.system.LifeCycle;
import no.faseport.economy.system.RunningCost;
import no.faseport.project.ProjectId;

/// Writes what a project leaves behind it to run into its budget or forecast, on the accounts of the running costs.
///
/// Only the difference is written: what the operating lines on an account already hold in a year is left as it is, and the
/// whole-year line is set so that together they are the running costs. A second time there is nothing left to write.
public final class WriteConsequence {
    private final Workplace place;

    /// For the portfolio of `place`.
    public WriteConsequence(Workplace place) {
        this.place = place;
    }

    /// How many amounts were written, and the years left out as they have a budget but no forecast yet: a forecast of the
    /// running costs alone would pass for the project's whole forecast.
    public record Written(int amounts, List<Integer> leftOut) {
        /// Keeps a copy.
        public Written {
            leftOut = List.copyOf(leftOut);
        }
    }

    /// Writes the consequence of `project` as `kind`, on `unit` and `function`, in one change; refused where an account may
    /// not be used, and then nothing is written.
    public Result<Written> write(ProjectId project, AmountKind kind, String unit, String function) {
        if (!function.matches("(\\d{3})?")) {
            return Result.refused("lifecycle.refused.function", function);
        }
        var leftOut = new TreeSet<Integer>();
        var amounts = place.store().read(work -> amounts(work.budgetLines().of(project),
                new Target(project, kind, unit.strip(), function), work.runningCosts().of(project), leftOut));
        if (amounts.isEmpty()) {
            return new Result.Done<>(new Written(0, List.copyOf(leftOut)));
        }
        return switch (new EditBudget(place).setAll(project, amounts)) {
            case Result.Done<Integer> done -> new Result.Done<>(new Written(done.value(), List.copyOf(leftOut)));
            case Result.Refused<Integer> refused -> new Result.Refused<>(refused.reasons());
        };
    }

    private record Target(ProjectId project, AmountKind kind, String unit, String function) {
        BudgetKey key(String account, int year) {
            return new BudgetKey(project, new AccountString(AccountClass.OPERATING, account, unit, function), year,
                    BudgetKey.WHOLE_YEAR, kind, Financing.OWN_FRAME);
        }
    }

    private List<NewAmount> amounts(List<BudgetLine> lines, Target target, List<RunningCost> costs,
            Set<Integer> leftOut) {
        var wanted = new ArrayList<NewAmount>();
        var years = LifeCycle.ofProject(lines, target.kind(), costs, place.today().getYear()).years();
        var written = lines(lines);
        for (int year : years) {
            if (costs.stream().anyMatch(cost -> cost.runsIn(year)) && isUnforeseen(lines, target.kind(), year)) {
                leftOut.add(year);
            } else {
                costs.stream().filter(cost -> cost.runsIn(year)).map(RunningCost::account).distinct().sorted()
                        .forEach(account -> {
                            var missing = running(costs, account, year).minus(held(lines, target.kind(), account, year));
                            var key = target.key(account, year);
                            if (!missing.isZero()) {
                                wanted.add(new NewAmount(key,
                                        written.getOrDefault(key, Money.ZERO).plus(missing)));
                            }
                        });
            }
        }
        return List.copyOf(wanted);
    }

    private static boolean isUnforeseen(List<BudgetLine> lines, AmountKind kind, int year) {
        var kinds = lines.stream().filter(line -> line.year() == year).map(BudgetLine::kind).distinct().toList();
        return kind == AmountKind.FORECAST && kinds.contains(AmountKind.BUDGET) && !kinds.contains(kind);
    }

    private static Map<BudgetKey, Money> lines(List<BudgetLine> lines) {
        var written = new HashMap<BudgetKey, Money>();
        lines.forEach(line -> written.put(line.key(), line.amount()));
        return written;
    }

    private static Money running(List<RunningCost> costs, String account, int year) {
        return Money.sum(costs.stream().filter(cost -> cost.account().equals(account)).map(cost -> cost.in(year))
                .toList());
    }

    private static Money held(List<BudgetLine> lines, AmountKind kind, String account, int year) {
        return Money.sum(lines.stream().filter(line -> line.kind() == kind && line.year() == year
                && line.accountString().accountClass() == AccountClass.OPERATING
                && line.accountString().account().equals(account)).map(BudgetLine::amount).toList());
    }
}
