package no.faseport.portfolio.view;

import java.text.CollationKey;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.function.Function;
import no.faseport.portfolio.NextGate;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.project.Section;
import no.faseport.words.Words;

/// The orders in which projects can stand, names as the language sorts them; equal ones stand by number.
final class Order {
    private final Words words;
    private final Telling telling;
    private final PhaseOrder phases;

    Order(Words words, Telling telling, PhaseOrder phases) {
        this.words = words;
        this.telling = telling;
        this.phases = phases;
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
            case PHASE -> Comparator.comparingInt(row -> phases.place(row.phase().name()));
            case GATE -> Comparator.comparing(Order::gateDay);
            case MARKS -> Comparator.comparingInt(Order::worry);
            case BUDGET -> Comparator.comparing(PortfolioRow::budget);
            case ACTUAL -> Comparator.comparing(PortfolioRow::actual);
            case FORECAST -> Comparator.comparing(PortfolioRow::forecast);
            case DEVIATION -> Comparator.comparing(PortfolioRow::deviation);
            case REPORT -> Comparator.comparing(Order::reportDay);
            case TOLERANCES -> Comparator.comparingInt(row -> -row.attention().breaches().size());
            case CONDITIONS -> Comparator.comparing(Order::conditionDay);
            case LEADER -> name(PortfolioRow::leader);
            case UNIT -> name(PortfolioRow::unit);
            case OWNER -> name(PortfolioRow::owner);
            case PROGRAMME -> name(PortfolioRow::programme);
            case PARENT -> name(PortfolioRow::parent);
            case MODEL -> name(row -> row.model().name());
            case TYPE, STATUS, TAGS -> name(row -> telling.text(column, row));
        };
    }

    /// Names recur, and their place in the alphabet is slow to find: each is found once.
    private Comparator<PortfolioRow> name(Function<PortfolioRow, String> name) {
        var collator = words.collator();
        var places = new HashMap<String, CollationKey>();
        return Comparator.comparing(row -> places.computeIfAbsent(name.apply(row), collator::getCollationKey));
    }

    /// Gates without a day come last.
    private static LocalDate gateDay(PortfolioRow row) {
        return row.nextGate().flatMap(NextGate::plannedOn).orElse(LocalDate.MAX);
    }

    /// Projects that have never reported come first, and those that need not last.
    private static LocalDate reportDay(PortfolioRow row) {
        return row.attention().report().map(report -> report.due().orElse(LocalDate.MIN)).orElse(LocalDate.MAX);
    }

    /// Projects without a condition come last, those with no deadline before them.
    private static LocalDate conditionDay(PortfolioRow row) {
        return row.attention().openConditions() == 0
                ? LocalDate.MAX
                : row.attention().conditionDue().orElse(LocalDate.MAX.minusDays(1));
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
