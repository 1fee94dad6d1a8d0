package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import no.faseport.usecase.NewAmount;

/// All amounts at hand, by row. A book is never changed: what is written makes a new one that shares every other row with it,
/// so that rows can be laid out off the window's thread while somebody writes.
final class Book {
    /// Nothing in it.
    static final Book EMPTY = new Book(Map.of());

    private static final int DECEMBER = 12;

    private final Map<RowKey, List<Part>> rows;
    private final Map<ProjectYear, AmountKind> compared = new HashMap<>();

    private record ProjectYear(ProjectId project, int year) {
    }

    private Book(Map<RowKey, List<Part>> rows) {
        this.rows = rows;
        rows.forEach((row, parts) -> parts.forEach(part -> note(row.project(), part)));
    }

    private Book(Map<RowKey, List<Part>> rows, Map<ProjectYear, AmountKind> known, Set<ProjectId> changed) {
        this.rows = rows;
        known.forEach((at, kind) -> {
            if (!changed.contains(at.project())) {
                compared.put(at, kind);
            }
        });
        rows.forEach((row, parts) -> {
            if (changed.contains(row.project())) {
                parts.forEach(part -> note(row.project(), part));
            }
        });
    }

    /// The book of these lines.
    static Book of(Collection<BudgetLine> lines) {
        var rows = new HashMap<RowKey, List<Part>>();
        lines.forEach(line -> rows.computeIfAbsent(row(line.key()), row -> new ArrayList<>(4)).add(Part.of(line)));
        return new Book(rows);
    }

    private static RowKey row(BudgetKey key) {
        return new RowKey(key.project(), LineKey.of(key));
    }

    /// The book after these amounts are written.
    Book with(Collection<NewAmount> changes) {
        var next = new HashMap<>(rows);
        for (var change : changes) {
            var row = row(change.key());
            var part = Part.of(change);
            var parts = new ArrayList<>(next.getOrDefault(row, List.of()));
            parts.removeIf(each -> each.isReplacedBy(part));
            if (!part.amount().isZero()) {
                parts.add(part);
            }
            if (parts.isEmpty()) {
                next.remove(row);
            } else {
                next.put(row, parts);
            }
        }
        var changed = new HashSet<ProjectId>();
        changes.forEach(change -> changed.add(change.key().project()));
        return new Book(next, compared, changed);
    }

    /// The book with `lines` in the place of all that it has of `projects`.
    Book renewed(Set<ProjectId> projects, Collection<BudgetLine> lines) {
        var next = new HashMap<>(rows);
        next.keySet().removeIf(row -> projects.contains(row.project()));
        next.putAll(of(lines).rows);
        return new Book(next, compared, projects);
    }

    /// The deviation of a year compares with the forecast, else with the actuals once they reach the end of the year; so does
    /// [no.faseport.economy.CostOverview].
    private void note(ProjectId project, Part part) {
        var closes = part.kind() == AmountKind.ACTUAL
                && (part.month() == BudgetKey.WHOLE_YEAR || part.month() == DECEMBER);
        if (part.kind() == AmountKind.FORECAST || closes) {
            compared.merge(new ProjectYear(project, part.year()), part.kind(),
                    (one, other) -> one == AmountKind.FORECAST ? one : other);
        }
    }

    /// The rows that have an amount.
    Set<RowKey> rows() {
        return rows.keySet();
    }

    /// All that is said of a row.
    List<Part> parts(RowKey row) {
        return rows.getOrDefault(row, List.of());
    }

    /// What stands in a cell of a column of a kind; nothing where there is no line behind it.
    Optional<Money> amount(RowKey row, Slot slot) {
        return parts(row).stream().filter(part -> part.in(slot)).map(Part::amount).reduce(Money::plus);
    }

    /// What others than the hand that writes say of a cell.
    List<Part> imported(RowKey row, Slot slot) {
        return parts(row).stream().filter(part -> part.in(slot) && !part.source().isEmpty()).toList();
    }

    /// True where the amount of a year is spread on months, so that the year is their sum.
    boolean divided(RowKey row, int year, AmountKind kind) {
        return parts(row).stream().anyMatch(part -> part.year() == year && part.kind() == kind && part.month() > 0);
    }

    /// What the deviation of a project's year compares the budget with; nothing where it has no deviation yet.
    Optional<AmountKind> comparedWith(ProjectId project, int year) {
        return Optional.ofNullable(compared.get(new ProjectYear(project, year)));
    }

    /// True where all deviations compare with the same as in `other`.
    boolean comparesAs(Book other) {
        return compared.equals(other.compared);
    }

    /// True where it has the same amounts of `projects` as `other`.
    boolean says(Book other, Set<ProjectId> projects) {
        return of(projects).equals(other.of(projects));
    }

    private Map<RowKey, Set<Part>> of(Set<ProjectId> projects) {
        var some = new HashMap<RowKey, Set<Part>>();
        rows.forEach((row, parts) -> {
            if (projects.contains(row.project())) {
                some.put(row, Set.copyOf(parts));
            }
        });
        return some;
    }
}
