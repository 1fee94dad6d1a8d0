package no.faseport.economy.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AmountKind;
import no.faseport.economy.CostAmount;
import no.faseport.economy.CostGroup;
import no.faseport.economy.Money;
import no.faseport.economy.Severity;
import no.faseport.project.ProjectId;
import no.faseport.words.Message;

/// Finds savings that may stand in the amounts already, below zero on the same unit in the same year, and so count twice when the
/// project's costs are taken from what it brings.
public final class CountedTwice {
    private static final char SALES = '6';

    private record Place(ProjectId project, AccountClass accountClass, String account, String unit, int year,
            AmountKind kind) {
        static Place of(CostAmount one) {
            return new Place(one.project(), one.accountClass(), one.account(), one.unit(), one.year(), one.kind());
        }

        boolean holds(Saving saving) {
            return project.equals(saving.project()) && unit.equals(saving.unit()) && year == saving.year();
        }

        String told() {
            return accountClass.digit() + account + " · " + unit;
        }
    }

    /// A warning for each saving and each account that is below zero where it falls.
    public static List<ControlFinding> of(Collection<Saving> savings, Collection<CostAmount> amounts) {
        Map<Place, Money> sums = new HashMap<>();
        amounts.stream().filter(CountedTwice::mayBeSaved)
                .forEach(one -> sums.merge(Place.of(one), one.amount(), Money::plus));
        var findings = new ArrayList<ControlFinding>();
        sums.forEach((place, sum) -> {
            if (sum.compareTo(Money.ZERO) < 0) {
                savings.stream().filter(place::holds).forEach(saving -> findings.add(found(saving, place, sum)));
            }
        });
        return findings.stream().sorted(ControlFinding.ORDER).toList();
    }

    /// Costs and sales; refunds and grants (7, 8) pay for a project and are not what it brings, nor is VAT compensation. What is in
    /// the accounts has come, and is not planned.
    private static boolean mayBeSaved(CostAmount one) {
        return one.kind() != AmountKind.ACTUAL
                && (one.group() == CostGroup.COST || one.account().charAt(0) == SALES);
    }

    private static ControlFinding found(Saving saving, Place place, Money sum) {
        return new ControlFinding(ControlRule.SAVED_TWICE, Severity.WARNING, Optional.of(place.project()), place.told(),
                place.year(), place.kind(), sum,
                Message.of("control.savedTwice", saving.name(), Control.told(saving.amount().amount()),
                        String.valueOf(place.year()), Control.told(sum.amount()), place.told(),
                        Message.of(place.kind().key())));
    }

    private CountedTwice() {
    }
}
