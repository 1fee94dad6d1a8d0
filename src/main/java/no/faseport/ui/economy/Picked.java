package no.faseport.ui.economy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.faseport.economy.Money;

/// What the chosen cells come to: their sum, how many have an amount, and the average of those.
///
/// Where rows of amounts are chosen together with headings, the headings are left out: they are the same kroner once more. Of
/// headings alone the outermost count.
record Picked(Money sum, int count, Money average) {
    /// Of the cells of `chosen` in what is `shown`.
    static Picked of(EconomySheet shown, Selection chosen) {
        var rows = IntStream.rangeClosed(chosen.top(), chosen.bottom()).boxed()
                .filter(row -> shown.line(row).isPresent()).toList();
        var counted = rows.isEmpty() ? headings(shown, chosen) : rows;
        var amounts = new ArrayList<Money>();
        counted.forEach(row -> IntStream.rangeClosed(chosen.left(), chosen.right())
                .forEach(column -> shown.amount(row, column).ifPresent(amounts::add)));
        var sum = amounts.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var average = amounts.isEmpty()
                ? BigDecimal.ZERO
                : sum.divide(BigDecimal.valueOf(amounts.size()), 2, RoundingMode.HALF_UP);
        return new Picked(new Money(sum), amounts.size(), new Money(average));
    }

    private static List<Integer> headings(EconomySheet shown, Selection chosen) {
        var rows = IntStream.rangeClosed(chosen.top(), chosen.bottom()).boxed().toList();
        var outermost = rows.stream().flatMap(row -> shown.heading(row).stream())
                .mapToInt(group -> group.path().size()).min().orElse(0);
        return rows.stream().filter(row -> shown.heading(row)
                .filter(group -> group.path().size() == outermost).isPresent()).toList();
    }
}
