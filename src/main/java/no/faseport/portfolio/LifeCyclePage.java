package no.faseport.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.economy.charge.ChargeKey;
import no.faseport.economy.charge.ChargeTerms;
import no.faseport.economy.system.ItSystem;
import no.faseport.economy.system.LifeCycle;

/// The life cycle of a project or a system, and what it may be measured by.
///
/// @param systems the systems in use, to which a running cost may belong
/// @param touched the systems the project touches
/// @param lifetime how many years what the project invests in is expected to last; nothing where nobody has said
public record LifeCyclePage(LifeCycle life, List<ItSystem> systems, List<ItSystem> touched, ChargeTerms terms,
        Optional<Integer> lifetime) {
    private static final int DECIMALS = 2;

    /// Keeps copies.
    public LifeCyclePage {
        systems = List.copyOf(systems);
        touched = List.copyOf(touched);
    }

    /// What a year costs for each of what `kind` counts, in the average of the years there is anything to pay; nothing where
    /// nobody has counted them by the last year, or there is nothing to pay.
    public Optional<Money> each(ChargeKey.Kind kind) {
        var paid = life.sums().stream().filter(amount -> !amount.isZero()).toList();
        return terms.counted(kind, life.firstYear() + LifeCycle.YEARS - 1).filter(count -> !paid.isEmpty())
                .map(count -> new Money(Money.sum(paid).amount()
                        .divide(count.multiply(BigDecimal.valueOf(paid.size())), DECIMALS, RoundingMode.HALF_UP)));
    }
}
