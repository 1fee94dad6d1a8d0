package no.faseport.gate;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.project.Tolerance;

/// Is a project within its tolerances? Time and cost are measured from what the last approval was given on.
///
/// Only what is later or dearer than agreed is outside: a project ahead of its plan asks nobody. Without an approval
/// nothing is agreed, and only what somebody has said counts.
///
/// @param agreed the figures of the last approving decision
/// @param now the figures as they are expected today
public record ToleranceRule(Optional<Figures> agreed, Figures now) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// The tolerances that do not hold, in the order given.
    public List<Breach> breaches(Collection<Tolerance> tolerances) {
        return tolerances.stream().flatMap(one -> Stream.of(measured(one), told(one)).flatMap(Optional::stream))
                .toList();
    }

    private Optional<Breach> measured(Tolerance tolerance) {
        return switch (tolerance.kind()) {
            case TIME -> tolerance.days().flatMap(this::late);
            case COST -> tolerance.percent().flatMap(this::costly);
            case SCOPE, QUALITY, RISK, BENEFIT -> Optional.empty();
        };
    }

    private Optional<Breach> late(int limit) {
        return agreed.flatMap(Figures::finish).flatMap(then -> now.finish()
                .filter(expected -> ChronoUnit.DAYS.between(then, expected) > limit)
                .map(expected -> new Breach.Late(then, expected, limit)));
    }

    private Optional<Breach> costly(BigDecimal limit) {
        return agreed.map(Figures::budget)
                .filter(budget -> now.forecast().amount().multiply(HUNDRED)
                        .compareTo(budget.amount().multiply(HUNDRED.add(limit))) > 0)
                .filter(budget -> now.forecast().amount().signum() > 0)
                .map(budget -> new Breach.Costly(budget, now.forecast(), limit));
    }

    private static Optional<Breach> told(Tolerance tolerance) {
        return tolerance.breach().isBlank()
                ? Optional.empty()
                : Optional.of(new Breach.Told(tolerance.kind(), tolerance.text(), tolerance.breach()));
    }
}
