package no.faseport.ui.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.project.ProjectStatus;
import no.faseport.project.ProjectType;
import no.faseport.words.Words;

/// Gathers lines in groups, each under its head.
final class Gathering {
    private final Words words;
    private final Telling telling;

    Gathering(Words words, Telling telling) {
        this.words = words;
        this.telling = telling;
    }

    private record Key(int rank, String title) {
    }

    /// The lines of `rows`, which keep their order within each group; groups in `folded` show only their head.
    List<Line> lines(List<PortfolioRow> rows, Grouping by, Set<String> folded) {
        var lines = new ArrayList<Line>(rows.size());
        if (by == Grouping.NONE) {
            rows.forEach(row -> lines.add(new Line.OfProject(row)));
            return lines;
        }
        var collator = words.collator();
        var groups = new TreeMap<Key, List<PortfolioRow>>(
                Comparator.comparingInt(Key::rank).thenComparing(Key::title, collator));
        Function<PortfolioRow, Key> key = row -> key(row, by);
        rows.forEach(row -> groups.computeIfAbsent(key.apply(row), group -> new ArrayList<>()).add(row));
        groups.forEach((group, members) -> {
            var open = !folded.contains(group.title());
            lines.add(new Line.OfGroup(group.title(), Sums.of(members), open));
            if (open) {
                members.forEach(row -> lines.add(new Line.OfProject(row)));
            }
        });
        return lines;
    }

    private Key key(PortfolioRow row, Grouping by) {
        return switch (by) {
            case NONE -> new Key(0, "");
            case PHASE -> new Key(row.phase().position(), row.phase().name());
            case UNIT -> row.unit().isEmpty() ? new Key(1, words.text("portfolio.noUnit")) : new Key(0, row.unit());
            case TYPE -> new Key(List.of(ProjectType.values()).indexOf(row.type()), telling.text(Column.TYPE, row));
            case STATUS ->
                new Key(List.of(ProjectStatus.values()).indexOf(row.status()), telling.text(Column.STATUS, row));
        };
    }
}
