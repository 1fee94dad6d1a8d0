package no.faseport.economy.edition;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Money;

/// How the budget stands, key by key: adopted, adjusted, working and not yet adopted.
///
/// The adopted budget of a year is what was in force once the newest økonomiplan that covers the year was adopted: what
/// earlier adjustments changed is part of it. Whatever was decided about the year after that is adjustments.
public final class BudgetStanding {
    private final Map<BudgetKey, Parts> parts = new LinkedHashMap<>();
    private final Map<Integer, BudgetEdition> planOf = new HashMap<>();

    private static final class Parts {
        private Money adopted = Money.ZERO;
        private Money adjustments = Money.ZERO;
        private Money working = Money.ZERO;
    }

    /// The standing of nothing so far, where these decisions have been taken.
    public BudgetStanding(Collection<BudgetEdition> editions) {
        editions.stream().filter(edition -> edition.kind() == BudgetEdition.Kind.ADOPTED)
                .sorted(BudgetEdition.IN_ORDER).forEach(plan -> {
                    for (int year = plan.firstYear(); year <= plan.lastYear(); year++) {
                        planOf.put(year, plan);
                    }
                });
    }

    /// Counts a line of an edition in.
    public void add(BudgetEdition edition, EditionLine line) {
        var part = part(line.key());
        if (isAdopted(edition, line.key().year())) {
            part.adopted = part.adopted.plus(line.amount());
        } else {
            part.adjustments = part.adjustments.plus(line.amount());
        }
    }

    /// True where what `edition` says about `year` is part of the adopted budget of that year.
    public boolean isAdopted(BudgetEdition edition, int year) {
        var plan = planOf.get(year);
        return plan != null && BudgetEdition.IN_ORDER.compare(edition, plan) <= 0;
    }

    /// Counts a line of the working budget in; lines of other kinds are none.
    public void add(BudgetLine line) {
        if (line.kind() == AmountKind.BUDGET) {
            var part = part(line.key().from(""));
            part.working = part.working.plus(line.amount());
        }
    }

    private Parts part(BudgetKey key) {
        return parts.computeIfAbsent(key, none -> new Parts());
    }

    /// Every key there is.
    public List<BudgetInForce> all() {
        return parts.entrySet().stream().map(entry -> new BudgetInForce(entry.getKey(), entry.getValue().adopted,
                entry.getValue().adjustments, entry.getValue().working)).toList();
    }

    /// The keys that `included` takes whose working budget is not what is in force.
    public List<BudgetInForce> notAdopted(Predicate<BudgetKey> included) {
        return all().stream().filter(one -> included.test(one.key()) && !one.notAdopted().isZero()).toList();
    }
}
