package no.faseport.benefit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;

/// Benefits for tests.
final class BenefitSums {
    private BenefitSums() {
    }

    /// A priced benefit of these amounts, the first in `first`.
    static Benefit planned(int first, long... amounts) {
        return of(BenefitState.UNDERWAY, IntStream.range(0, amounts.length)
                .mapToObj(at -> year(first + at, amounts[at], Optional.empty())).toList(), List.of());
    }

    static BenefitYear year(int year, long planned, Optional<Long> realised) {
        return new BenefitYear(new BenefitYearId(new UUID(0, year)), 1, year, Money.kroner(planned),
                realised.map(Money::kroner));
    }

    static Benefit of(BenefitState state, List<BenefitYear> years, List<Indicator> indicators) {
        var facts = BenefitFacts.named("Færre turer", BenefitKind.DIRECT);
        return new Benefit(new BenefitId(new UUID(0, 1)), 1, new ProjectId(new UUID(0, 1)), 0,
                new BenefitFacts(facts.name(), "", facts.kind(), facts.reaper(), facts.unit(), "", facts.uptake(),
                        state, facts.importance(), facts.risk(), "", Optional.empty(), "", Extremes.UNSAID),
                years, indicators);
    }
}
