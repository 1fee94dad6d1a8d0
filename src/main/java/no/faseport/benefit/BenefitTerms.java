package no.faseport.benefit;

import java.math.BigDecimal;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Cashflow;

/// What net benefits are reckoned with: the rate in percent a year, when in its year an amount falls, and whether the project costs
/// what is budgeted or what is forecast.
public record BenefitTerms(BigDecimal rate, Cashflow.Convention convention, AmountKind costs) {
    /// Four percent, the first year undiscounted (KommIT), and the budget.
    public static final BenefitTerms USUAL = new BenefitTerms(Cashflow.USUAL_RATE,
            Cashflow.Convention.FIRST_YEAR_UNDISCOUNTED, AmountKind.BUDGET);
}
