package no.faseport.ui.portfolio;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
import no.faseport.portfolio.NextGate;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.project.Section;
import no.faseport.words.Words;

/// The orders in which projects can stand, names as the language sorts them; equal ones stand by number.
final class Order {
    private final Words words;
    private final Telling telling;

    Order(Words words, Telling telling) {
        this.words = words;
        this.telling = telling;
    }

    /// By what stands in `column`.
    Comparator<PortfolioRow> by(Column column, boolean descending) {
        var order = upwards(column);
        return (descending ? order.reversed() : order).thenComparing(number());
    }

    /// By project number, numbers of fewer digits first.
    Comparator<PortfolioRow> number() {
        return Comparator.comparingInt((PortfolioRow row) -> row.number().length())
                .thenComparing(PortfolioRow::number);
    }

    private Comparator<PortfolioRow> upwards(Column column) {
        return switch (column) {
            case PROJECT -> number();
            case PHASE -> Comparator.comparingInt(row -> row.phase().position());
            case GATE -> Comparator.comparing(Order::gateDay);
            case MARKS -> Comparator.comparingInt(Order::worry);
            case BUDGET -> Comparator.comparing(PortfolioRow::budget);
            case ACTUAL -> Comparator.comparing(PortfolioRow::actual);
            case FORECAST -> Comparator.comparing(PortfolioRow::forecast);
            case DEVIATION -> Comparator.comparing(PortfolioRow::deviation);
            case LEADER, UNIT, OWNER, TYPE, STATUS, TAGS -> name(row -> telling.text(column, row));
        };
    }

    private Comparator<PortfolioRow> name(Function<PortfolioRow, String> name) {
        var collator = words.collator();
        return (one, other) -> collator.compare(name.apply(one), name.apply(other));
    }

    /// Gates without a day come last.
    private static LocalDate gateDay(PortfolioRow row) {
        return row.nextGate().flatMap(NextGate::plannedOn).orElse(LocalDate.MAX);
    }

    /// How much the marks ask for, the worst first.
    private static int worry(PortfolioRow row) {
        return Arrays.stream(Section.values()).mapToInt(section -> switch (row.marks().of(section)) {
            case BAD -> -100;
            case WATCH -> -10;
            case UNKNOWN -> -1;
            case GOOD -> 0;
        }).sum();
    }
}
