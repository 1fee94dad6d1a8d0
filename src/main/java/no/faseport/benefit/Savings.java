package no.faseport.benefit;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.economy.Money;
import no.faseport.economy.control.Saving;
import no.faseport.project.Unit;
import no.faseport.project.UnitId;

/// What benefits are planned to save a unit, or bring it in, in kroner: the direct ones, and those a budget becomes smaller by.
public final class Savings {
    /// Those of `benefits` that a unit among `units` reaps, year by year.
    public static List<Saving> of(Collection<Benefit> benefits, Collection<Unit> units) {
        var numbers = units.stream().collect(toMap(Unit::id, Unit::number));
        return benefits.stream().filter(Savings::isSaved).flatMap(one -> years(one, numbers)).toList();
    }

    private static boolean isSaved(Benefit one) {
        return one.facts().kind() == BenefitKind.DIRECT
                || (one.isPriced() && one.facts().uptake() == Uptake.BUDGET_CUT);
    }

    private static Stream<Saving> years(Benefit one, Map<UnitId, String> numbers) {
        return one.facts().unit().flatMap(unit -> Optional.ofNullable(numbers.get(unit))).stream()
                .flatMap(unit -> one.years().stream().filter(year -> year.planned().compareTo(Money.ZERO) > 0)
                        .map(year -> new Saving(one.project(), one.name(), unit, year.year(), year.planned())));
    }

    private Savings() {
    }
}
