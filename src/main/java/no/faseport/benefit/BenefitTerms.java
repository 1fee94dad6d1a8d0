package no.faseport.benefit;

import java.math.BigDecimal;
import java.util.Collection;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Cashflow;
import no.faseport.economy.Money;
import no.faseport.economy.system.LifeCycle;
import no.faseport.economy.system.RunningCost;
import no.faseport.gate.Prospect;

/// What net benefits are reckoned with: the rate in percent a year, when in its year an amount falls, and whether the project costs
/// what is budgeted or what is forecast.
public record BenefitTerms(BigDecimal rate, Cashflow.Convention convention, AmountKind costs) {
    /// Four percent, the first year undiscounted (KommIT), and the budget.
    public static final BenefitTerms USUAL = new BenefitTerms(Cashflow.USUAL_RATE,
            Cashflow.Convention.FIRST_YEAR_UNDISCOUNTED, AmountKind.BUDGET);

    /// What `benefits` promise, where the project costs what `lines` say and what it leaves behind costs `running`.
    public Prospect prospect(Collection<Benefit> benefits, Collection<BudgetLine> lines,
            Collection<RunningCost> running) {
        if (benefits.isEmpty()) {
            return Prospect.NONE;
        }
        int first = benefits.stream().flatMap(one -> one.startYear().stream()).min(Integer::compare).orElse(0);
        var net = NetBenefits.of(benefits, LifeCycle.ofProject(lines, costs, running, first));
        return new Prospect(benefits.size(), Money.sum(benefits.stream().map(Benefit::planned).toList()),
                net.presentValue(rate, convention));
    }
}
