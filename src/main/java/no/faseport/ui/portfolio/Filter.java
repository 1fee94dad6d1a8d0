package no.faseport.ui.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.project.Mark;
import no.faseport.project.ProjectId;
import no.faseport.project.Section;

/// Lets through the projects that hold every word typed and fit the chips.
final class Filter {
    private static final int SOON = 30;

    private final Telling telling;
    private final Map<ProjectId, String> haystacks;

    /// A filter over `rows`.
    Filter(Telling telling, List<PortfolioRow> rows) {
        this.telling = telling;
        this.haystacks = rows.stream().collect(Collectors.toMap(PortfolioRow::id, telling::haystack));
    }

    /// True where `row` is let through by the words and chips of `by`.
    boolean lets(PortfolioRow row, Arrangement by) {
        var text = haystacks.getOrDefault(row.id(), "");
        var words = by.text().toLowerCase(Locale.ROOT).strip().split("\\s+");
        return Arrays.stream(words).allMatch(text::contains) && fits(row, by.chips());
    }

    private boolean fits(PortfolioRow row, List<Chip> chips) {
        return chips.stream().collect(Collectors.groupingBy(Chip::kind)).entrySet().stream()
                .allMatch(kind -> kind.getKey() == Chip.Kind.WATCH
                        ? kind.getValue().stream().allMatch(chip -> fits(row, chip))
                        : kind.getValue().stream().anyMatch(chip -> fits(row, chip)));
    }

    /// True where `row` is what `chip` asks for.
    boolean fits(PortfolioRow row, Chip chip) {
        return switch (chip.kind()) {
            case WATCH -> watched(row, Chip.Watch.valueOf(chip.value()));
            case PHASE -> row.phase().name().equals(chip.value());
            case UNIT -> row.unit().equals(chip.value());
            case TYPE -> row.type().name().equals(chip.value());
            case STATUS -> row.status().name().equals(chip.value());
        };
    }

    private boolean watched(PortfolioRow row, Chip.Watch watch) {
        return switch (watch) {
            case LATE -> row.nextGate().filter(telling::isLate).isPresent();
            case SOON -> row.nextGate().flatMap(telling::left).filter(days -> days >= 0 && days <= SOON).isPresent();
            case OVERSPENT -> row.deviation().amount().signum() < 0;
            case BAD -> Arrays.stream(Section.values()).anyMatch(section -> row.marks().of(section) == Mark.BAD);
        };
    }
}
