package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import no.faseport.ui.economy.Columns.Sums;

/// Rows that belong together under a name, in groups within it or, innermost, one by one; with what they come to.
///
/// What they come to is their net cost. How it is paid for stands in rows of its own and is counted only where a group has
/// nothing else: the same kroner are not counted twice.
final class RowGroup {
    private final List<String> path;
    private final String name;
    private final Sums sums;
    private List<RowGroup> groups = List.of();
    private List<RowKey> rows = List.of();
    private int size;
    private boolean onlyFunding;

    /// A row, what it comes to, and whether that is a cost rather than how one is paid for.
    record Line(RowKey row, Sums values, boolean isCost) {
    }

    private RowGroup(List<String> path, String name, int columns) {
        this.path = List.copyOf(path);
        this.name = name;
        this.sums = new Sums(columns);
    }

    /// All `lines`, which stand in their order, in groups as in `naming`.
    static RowGroup of(List<Line> lines, List<Dimension> by, Naming naming, Book book, int columns) {
        var all = new RowGroup(List.of(), "", columns);
        all.fill(lines, by, naming, book, columns);
        return all;
    }

    private void fill(List<Line> lines, List<Dimension> by, Naming naming, Book book, int columns) {
        size = lines.size();
        onlyFunding = lines.stream().noneMatch(Line::isCost);
        if (by.isEmpty()) {
            rows = lines.stream().map(Line::row).toList();
            lines.stream().filter(line -> onlyFunding || line.isCost()).forEach(line -> sums.add(line.values()));
        } else {
            divide(lines, by, naming, book, columns);
            groups.stream().filter(group -> group.onlyFunding == onlyFunding).forEach(group -> sums.add(group.sums));
        }
    }

    private void divide(List<Line> lines, List<Dimension> by, Naming naming, Book book, int columns) {
        var names = new HashMap<String, String>();
        var within = new HashMap<String, List<Line>>();
        for (var line : lines) {
            var name = naming.name(by.getFirst(), line.row(), book);
            within.computeIfAbsent(name.order(), order -> {
                names.put(order, name.text());
                return new ArrayList<>();
            }).add(line);
        }
        var found = new ArrayList<RowGroup>();
        new TreeMap<>(within).forEach((order, some) -> {
            var here = new ArrayList<>(path);
            here.add(order);
            var group = new RowGroup(here, names.getOrDefault(order, order), columns);
            group.fill(some, by.subList(1, by.size()), naming, book, columns);
            found.add(group);
        });
        groups = found;
    }

    private static boolean isCost(RowKey row) {
        return row.line().string().group().counts();
    }

    private boolean isCounted(RowKey row) {
        return onlyFunding || isCost(row);
    }

    /// True where it is only about how things are paid for.
    boolean isOnlyFunding() {
        return onlyFunding;
    }

    /// Puts the groups, at every level, in this order.
    void sort(Comparator<RowGroup> order) {
        groups = groups.stream().sorted(order).toList();
        groups.forEach(group -> group.sort(order));
    }

    /// Adds what a row has become and takes away what it was, here and in the groups within that it belongs to.
    ///
    /// @param names the row's place in each level of groups
    void change(RowKey row, List<String> names, Sums before, Sums now) {
        if (isCounted(row)) {
            sums.subtract(before);
            sums.add(now);
        }
        groups.stream().filter(group -> !names.isEmpty() && group.path.getLast().equals(names.getFirst())).findFirst()
                .ifPresent(group -> group.change(row, names.subList(1, names.size()), before, now));
    }

    /// The names of the groups it lies in and its own, which nobody else has.
    List<String> path() {
        return path;
    }

    /// What people call it.
    String name() {
        return name;
    }

    /// What its rows come to.
    Sums sums() {
        return sums;
    }

    /// The groups in it.
    List<RowGroup> groups() {
        return groups;
    }

    /// The rows in it, where it has no groups.
    List<RowKey> rows() {
        return rows;
    }

    /// How many rows it has, also within its groups.
    int size() {
        return size;
    }
}
