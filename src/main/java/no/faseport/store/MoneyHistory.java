package no.faseport.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Money;
import no.faseport.economy.edition.BudgetEdition;
import no.faseport.economy.edition.BudgetEditionId;
import no.faseport.economy.edition.Moment;
import no.faseport.economy.edition.MoneyChange;
import no.faseport.economy.edition.Touch;
import no.faseport.project.ProjectId;
import org.jooq.DSLContext;

/// What has changed in the amounts of one project, or of all, between two moments.
///
/// The lines that stand are read once, and the journal is taken back in memory, newest first: to the later moment, then on to
/// the earlier. The budget in force is the sum of the editions.
public final class MoneyHistory {
    private final DSLContext dsl;
    private final BudgetEditions editions;
    private final ZoneId zone;
    private final Optional<ProjectId> project;

    MoneyHistory(DSLContext dsl, BudgetEditions editions, ZoneId zone, Optional<ProjectId> project) {
        this.dsl = dsl;
        this.editions = editions;
        this.zone = zone;
        this.project = project;
    }

    private static final class Side {
        private final Map<BudgetKey, Touch> touches = new HashMap<>();
        private final Set<Integer> years = new HashSet<>();
        private Map<BudgetKey, Money> amounts = Map.of();
    }

    /// The amounts that differ between two moments, of which `since` is the earlier, in no order. Where one is a budget in
    /// force, only budgets are compared, of the years that anybody had adopted by then.
    public List<MoneyChange> between(Moment since, Moment until) {
        var lines = new LinesBack(dsl, project);
        var after = side(until, lines, new HashMap<>());
        var touches = after.touches;
        var before = side(since, lines, until.isBudgetOnly() ? new HashMap<>() : touches);
        var changed = new HashSet<>(after.amounts.keySet());
        changed.addAll(before.amounts.keySet());
        var adopted = new HashSet<>(before.years);
        adopted.addAll(after.years);
        var onlyBudget = since.isBudgetOnly() || until.isBudgetOnly();
        changed.removeIf(key -> amount(before, key).equals(amount(after, key))
                || (onlyBudget && !(key.kind() == AmountKind.BUDGET && adopted.contains(key.year()))));
        if (since.isBudgetOnly() && !until.isBudgetOnly()) {
            lines.untilKnown(changed, touches);
        }
        return changed.stream().map(key -> new MoneyChange(key, amount(before, key), amount(after, key),
                Optional.ofNullable(touches.get(key)))).toList();
    }

    private static Money amount(Side side, BudgetKey key) {
        return side.amounts.getOrDefault(key, Money.ZERO);
    }

    /// The amounts at `moment`; whoever changed lines on the way there is noted in `touches`.
    private Side side(Moment moment, LinesBack lines, Map<BudgetKey, Touch> touches) {
        var side = new Side();
        switch (moment) {
            case Moment.Now now -> side.amounts = lines.amounts();
            case Moment.StartOf(LocalDate day) -> {
                lines.to(morning(day), touches);
                side.amounts = lines.amounts();
            }
            case Moment.EndOf(LocalDate day) -> {
                lines.to(morning(day.plusDays(1)), touches);
                side.amounts = lines.amounts();
            }
            case Moment.InForce(BudgetEditionId edition) -> decide(side, edition);
        }
        return side;
    }

    private Instant morning(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private void decide(Side side, BudgetEditionId last) {
        var until = editions.find(last).orElseThrow(LostUpdate::new);
        var amounts = new HashMap<BudgetKey, Money>();
        var by = new HashMap<BudgetKey, BudgetEdition>();
        editions.all().stream().filter(edition -> BudgetEdition.IN_ORDER.compare(edition, until) <= 0)
                .forEach(edition -> IntStream.rangeClosed(edition.firstYear(), edition.lastYear())
                        .forEach(side.years::add));
        editions.each(project, (edition, line) -> {
            if (BudgetEdition.IN_ORDER.compare(edition, until) <= 0) {
                amounts.merge(line.key(), line.amount(), Money::plus);
                by.merge(line.key(), edition,
                        (one, other) -> BudgetEdition.IN_ORDER.compare(one, other) > 0 ? one : other);
            }
        });
        by.forEach((key, edition) -> side.touches.put(key, new Touch(edition.recordedBy(), edition.recordedAt())));
        side.amounts = amounts;
    }
}
