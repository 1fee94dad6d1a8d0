package no.faseport.portfolio.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.project.Mark;
import no.faseport.project.ProjectId;
import no.faseport.project.Section;

/// Lets through the projects that hold every word typed and fit the chips.
final class Filter {
    private static final int SOON = 30;
    private static final int DUE = 90;

    private final Telling telling;
    private final Onlooker who;
    private final Map<ProjectId, String> haystacks;

    /// A filter over `rows`, as `who` sees them.
    Filter(Telling telling, Onlooker who, List<PortfolioRow> rows) {
        this.telling = telling;
        this.who = who;
        this.haystacks = rows.stream().collect(Collectors.toMap(PortfolioRow::id, telling::haystack));
    }

    /// What lets rows through by the words and chips of `how`.
    Predicate<PortfolioRow> of(Arrangement how) {
        var through = words(how.text());
        for (var kind : how.chips().stream().collect(Collectors.groupingBy(Chip::kind)).entrySet()) {
            through = through.and(kind.getKey() == Chip.Kind.WATCH
                    ? row -> kind.getValue().stream().allMatch(chip -> fits(row, chip))
                    : row -> kind.getValue().stream().anyMatch(chip -> fits(row, chip)));
        }
        return through;
    }

    private Predicate<PortfolioRow> words(String text) {
        if (text.isBlank()) {
            return row -> true;
        }
        var words = List.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return row -> {
            var haystack = haystacks.getOrDefault(row.id(), "");
            return words.stream().allMatch(haystack::contains);
        };
    }

    /// True where `row` is what `chip` asks for.
    boolean fits(PortfolioRow row, Chip chip) {
        return switch (chip.kind()) {
            case WHOSE -> switch (Chip.Whose.valueOf(chip.value())) {
                case MINE -> who.has(row);
                case STARRED -> who.stars(row);
            };
            case WATCH -> watched(row, Chip.Watch.valueOf(chip.value()));
            case PHASE -> row.phase().name().equals(chip.value());
            case UNIT -> row.unit().equals(chip.value());
            case PROGRAMME -> row.programme().equals(chip.value());
            case OWNER -> row.owner().equals(chip.value());
            case LEADER -> row.leader().equals(chip.value());
            case TYPE -> row.type().name().equals(chip.value());
            case STATUS -> row.status().name().equals(chip.value());
            case TAG -> row.tags().contains(chip.value());
            case MARK -> row.marks().of(chip.section()) == chip.mark();
            case MODEL -> row.model().name().equals(chip.value());
        };
    }

    private boolean watched(PortfolioRow row, Chip.Watch watch) {
        return switch (watch) {
            case LATE -> row.nextGate().filter(telling::isLate).isPresent();
            case SOON -> row.nextGate().flatMap(telling::left).filter(days -> days >= 0 && days <= SOON).isPresent();
            case DUE -> row.nextGate().flatMap(telling::left).filter(days -> days <= DUE).isPresent();
            case OVERSPENT -> row.deviation().amount().signum() < 0;
            case BAD -> Arrays.stream(Section.values()).anyMatch(section -> row.marks().of(section) == Mark.BAD);
            case UNREPORTED -> row.attention().isReportLate(telling.today());
            case BREACHED -> !row.attention().breaches().isEmpty();
            case CONDITION -> row.attention().isConditionLate(telling.today());
            case DEVIATING -> !row.isOver() && (watched(row, Chip.Watch.LATE) || watched(row, Chip.Watch.OVERSPENT)
                    || watched(row, Chip.Watch.BAD) || watched(row, Chip.Watch.CONDITION)
                    || watched(row, Chip.Watch.BREACHED));
            case REALISING -> row.isRealising();
        };
    }
}
