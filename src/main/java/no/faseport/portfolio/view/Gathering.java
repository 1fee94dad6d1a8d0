package no.faseport.portfolio.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.project.ProjectStatus;
import no.faseport.project.ProjectType;
import no.faseport.words.Words;

/// Gathers lines in groups, each under its head.
final class Gathering {
    private final Words words;
    private final Telling telling;
    private final PhaseOrder phases;

    Gathering(Words words, Telling telling, PhaseOrder phases) {
        this.words = words;
        this.telling = telling;
        this.phases = phases;
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
        groups(rows, by).forEach((title, members) -> {
            var open = !folded.contains(title);
            lines.add(new Line.OfGroup(title, Sums.of(members), open));
            if (open) {
                members.forEach(row -> lines.add(new Line.OfProject(row)));
            }
        });
        return lines;
    }

    /// The rows of each group by its title, groups in order.
    private Map<String, List<PortfolioRow>> groups(List<PortfolioRow> rows, Grouping by) {
        var unordered = new HashMap<Key, List<PortfolioRow>>();
        rows.forEach(row -> unordered.computeIfAbsent(key(row, by), group -> new ArrayList<>()).add(row));
        var collator = words.collator();
        var ordered = new TreeMap<Key, List<PortfolioRow>>(
                Comparator.comparingInt(Key::rank).thenComparing(Key::title, collator).thenComparing(Key::title));
        ordered.putAll(unordered);
        var groups = new java.util.LinkedHashMap<String, List<PortfolioRow>>();
        ordered.forEach((key, members) -> groups.put(key.title(), members));
        return groups;
    }

    /// The title of the group `row` belongs to.
    String title(PortfolioRow row, Grouping by) {
        return key(row, by).title();
    }

    private Key key(PortfolioRow row, Grouping by) {
        return switch (by) {
            case NONE -> new Key(0, "");
            case PHASE -> new Key(phases.place(row.phase().name()), row.phase().name());
            case UNIT -> named(row.unit(), "portfolio.noUnit");
            case PROGRAMME -> named(row.programme(), "portfolio.noProgramme");
            case OWNER -> named(row.owner(), "portfolio.noOwner");
            case TYPE -> new Key(List.of(ProjectType.values()).indexOf(row.type()), telling.text(Column.TYPE, row));
            case STATUS -> new Key(List.of(ProjectStatus.values()).indexOf(row.status()),
                    telling.text(Column.STATUS, row));
        };
    }

    /// What has no name comes last.
    private Key named(String name, String none) {
        return name.isEmpty() ? new Key(1, words.text(none)) : new Key(0, name);
    }
}
