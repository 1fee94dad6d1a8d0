package no.faseport.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.importing.BackRow;

/// The months of each year that a file speaks of; 0 is an amount for the whole year.
public record ImportPeriods(SortedMap<Integer, SortedSet<Integer>> months) {
    private static final int MOST = 400;

    /// The periods of these lines.
    static ImportPeriods of(Collection<ImportLine> lines) {
        var found = new TreeMap<Integer, SortedSet<Integer>>();
        lines.forEach(line -> found.computeIfAbsent(line.year(), year -> new TreeSet<>()).add(line.month()));
        return new ImportPeriods(found);
    }

    /// The periods of hours.
    static ImportPeriods ofHours(Collection<HoursLine> lines) {
        var found = new TreeMap<Integer, SortedSet<Integer>>();
        lines.forEach(line -> found.computeIfAbsent(line.year(), year -> new TreeSet<>()).add(line.month()));
        return new ImportPeriods(found);
    }

    /// The periods of rows that came back.
    static ImportPeriods ofRows(Collection<BackRow> rows) {
        var found = new TreeMap<Integer, SortedSet<Integer>>();
        rows.forEach(row -> found.computeIfAbsent(row.year(), year -> new TreeSet<>()).add(row.month()));
        return new ImportPeriods(found);
    }

    /// True where an amount of this period stands in for one in the file, or the other way about: an amount for the year and
    /// one for a month of it would count twice.
    boolean covers(int year, int month) {
        var named = months.get(year);
        return named != null
                && (month == BudgetKey.WHOLE_YEAR || named.contains(month) || named.contains(BudgetKey.WHOLE_YEAR));
    }

    /// As people write them: "2026-01–08, 2027".
    @Override
    public String toString() {
        var text = months.entrySet().stream().flatMap(year -> runs(year.getKey(), year.getValue()).stream())
                .collect(Collectors.joining(", "));
        return text.length() > MOST ? text.substring(0, MOST - 1) + "…" : text;
    }

    private static List<String> runs(int year, SortedSet<Integer> months) {
        var runs = new ArrayList<String>();
        if (months.contains(BudgetKey.WHOLE_YEAR)) {
            runs.add(String.valueOf(year));
        }
        for (int from = 1; from <= 12; from++) {
            if (months.contains(from)) {
                int to = from;
                while (months.contains(to + 1)) {
                    to++;
                }
                runs.add("%d-%02d".formatted(year, from) + (to == from ? "" : "–%02d".formatted(to)));
                from = to;
            }
        }
        return runs;
    }
}
