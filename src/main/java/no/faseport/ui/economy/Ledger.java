package no.faseport.ui.economy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Money;
import org.jspecify.annotations.Nullable;

/// A project's amounts, laid out so that any column of any row, and any sum, is at hand at once.
final class Ledger {
    private static final int PERIODS = 13;
    private static final Set<Integer> LAST_PERIODS = Set.of(BudgetKey.WHOLE_YEAR, 12);

    private final Map<LineKey, Map<YearOfKind, @Nullable Money[]>> rows = new HashMap<>();
    private final Set<Integer> forecast = new HashSet<>();
    private final Set<Integer> closed = new HashSet<>();

    private record YearOfKind(int year, AmountKind kind) {
    }

    /// The ledger of these amounts.
    Ledger(Map<BudgetKey, Money> amounts) {
        amounts.forEach((key, amount) -> {
            var year = new YearOfKind(key.year(), key.kind());
            var periods = rows.computeIfAbsent(LineKey.of(key), line -> new HashMap<>())
                    .computeIfAbsent(year, each -> new Money[PERIODS]);
            periods[key.month()] = amount;
            note(key);
        });
    }

    private void note(BudgetKey key) {
        if (key.kind() == AmountKind.FORECAST) {
            forecast.add(key.year());
        } else if (key.kind() == AmountKind.ACTUAL && LAST_PERIODS.contains(key.month())) {
            closed.add(key.year());
        }
    }

    /// The rows that have an amount.
    Set<LineKey> lines() {
        return rows.keySet();
    }

    /// What stands in one cell; nothing where there is no line behind it.
    Optional<Money> amount(LineKey line, Slot slot) {
        return slot.measure().kind().map(kind -> amount(line, slot, kind)).orElseGet(() -> deviation(line, slot));
    }

    private Optional<Money> amount(LineKey line, Slot slot, AmountKind kind) {
        var periods = periods(line, slot.year(), kind);
        if (!slot.wholeYear()) {
            return Optional.ofNullable(periods[slot.month()]);
        }
        var there = Arrays.stream(periods).filter(Objects::nonNull).toList();
        return there.isEmpty() ? Optional.empty() : Optional.of(Money.sum(there));
    }

    /// How a project is paid for is no cost, and has no deviation.
    private Optional<Money> deviation(LineKey line, Slot slot) {
        if (!line.string().group().counts()) {
            return Optional.empty();
        }
        return comparedWith(slot.year()).flatMap(kind -> {
            var budget = amount(line, slot, AmountKind.BUDGET);
            var other = amount(line, slot, kind);
            return budget.isEmpty() && other.isEmpty()
                    ? Optional.empty()
                    : Optional.of(budget.orElse(Money.ZERO).minus(other.orElse(Money.ZERO)));
        });
    }

    /// The sum of one column over the rows that `included` lets in; nothing where none of them has an amount.
    Optional<Money> sum(Slot slot, Predicate<LineKey> included) {
        var amounts = rows.keySet().stream().filter(included).flatMap(line -> amount(line, slot).stream()).toList();
        return amounts.isEmpty() ? Optional.empty() : Optional.of(Money.sum(amounts));
    }

    /// True where the amount of a year is spread on months, so that the year is their sum.
    boolean divided(LineKey line, int year, AmountKind kind) {
        var periods = periods(line, year, kind);
        return Arrays.stream(periods, 1, PERIODS).anyMatch(Objects::nonNull);
    }

    /// What the deviation of a year compares the budget with, by the rule of [no.faseport.economy.CostOverview].
    Optional<AmountKind> comparedWith(int year) {
        if (forecast.contains(year)) {
            return Optional.of(AmountKind.FORECAST);
        }
        return closed.contains(year) ? Optional.of(AmountKind.ACTUAL) : Optional.empty();
    }

    private @Nullable Money[] periods(LineKey line, int year, AmountKind kind) {
        var found = rows.getOrDefault(line, Map.of()).get(new YearOfKind(year, kind));
        return found == null ? new Money[PERIODS] : found;
    }
}
