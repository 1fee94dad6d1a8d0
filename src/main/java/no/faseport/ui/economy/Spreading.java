package no.faseport.ui.economy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Money;
import no.faseport.economy.Spread;
import no.faseport.portfolio.AmountsPage;
import no.faseport.usecase.NewAmount;
import no.faseport.words.Message;

/// Divides what is written for a year on its months, after a pattern.
final class Spreading {
    private final Book book;
    private final AmountsPage page;
    private final Closing closing;
    private final Gesture.Pattern pattern;

    /// In `book`, with the plans of `page`, kept out of what `closing` says is locked.
    Spreading(Book book, AmountsPage page, Closing closing, Gesture.Pattern pattern) {
        this.book = book;
        this.page = page;
        this.closing = closing;
        this.pattern = pattern;
    }

    /// How it went.
    sealed interface Outcome {
    }

    /// The amounts of the months, and that nothing is left that is not divided.
    record Parts(List<NewAmount> amounts) implements Outcome {
        /// Keeps a copy.
        public Parts {
            amounts = List.copyOf(amounts);
        }
    }

    /// Why it cannot be done.
    record Wrong(Message why) implements Outcome {
    }

    /// What is written for the year and the kind of `slot` in `row`, divided.
    Outcome of(RowKey row, Slot slot) {
        var months = IntStream.rangeClosed(BudgetKey.WHOLE_YEAR, 12)
                .mapToObj(month -> new Slot(slot.year(), month, slot.measure())).toList();
        var locked = months.stream().flatMap(month -> closing.lock(month).stream()).findFirst();
        if (locked.isPresent()) {
            return new Wrong(locked.get().refusal());
        }
        var total = written(row, new Slot(slot.year(), Slot.ALL, slot.measure()));
        if (total.isZero()) {
            return new Parts(List.of());
        }
        return weights(row, slot.year()).<Outcome>map(weights -> parts(row, months, Spread.of(total, weights)))
                .orElseGet(() -> new Wrong(Message.of(pattern == Gesture.Pattern.PLAN
                        ? "money.spread.noPlan"
                        : "money.spread.noLastYear", String.valueOf(slot.year()), String.valueOf(slot.year() - 1))));
    }

    private Money written(RowKey row, Slot slot) {
        return book.parts(row).stream().filter(part -> part.in(slot) && part.source().isEmpty()).map(Part::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private Parts parts(RowKey row, List<Slot> months, List<Money> parts) {
        var amounts = Stream.concat(Stream.of(Money.ZERO), parts.stream()).toList();
        return new Parts(IntStream.rangeClosed(0, 12).boxed()
                .filter(month -> !written(row, months.get(month)).equals(amounts.get(month)))
                .flatMap(
                        month -> months.get(month).key(row).stream().map(key -> new NewAmount(key, amounts.get(month))))
                .toList());
    }

    private Optional<List<BigDecimal>> weights(RowKey row, int year) {
        return switch (pattern) {
            case EVENLY -> Optional.of(Spread.evenly());
            case PLAN -> Optional.ofNullable(page.projects().get(row.project()))
                    .flatMap(head -> head.begins().flatMap(first -> head.ends()
                            .map(last -> Spread.over(year, first, last))))
                    .filter(Spreading::usable);
            case LAST_YEAR -> Stream.of(AmountKind.ACTUAL, AmountKind.BUDGET)
                    .map(kind -> pattern(row, year - 1, kind)).filter(Spreading::usable).findFirst();
        };
    }

    private List<BigDecimal> pattern(RowKey row, int year, AmountKind kind) {
        var months = IntStream.rangeClosed(1, 12).mapToObj(month -> book.parts(row).stream()
                .filter(part -> part.year() == year && part.month() == month && part.kind() == kind)
                .map(part -> part.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add)).toList();
        return months.stream().mapToInt(BigDecimal::signum).sum() < 0
                ? months.stream().map(BigDecimal::negate).toList()
                : months;
    }

    private static boolean usable(List<BigDecimal> weights) {
        return weights.stream().noneMatch(weight -> weight.signum() < 0)
                && weights.stream().anyMatch(weight -> weight.signum() > 0);
    }
}
