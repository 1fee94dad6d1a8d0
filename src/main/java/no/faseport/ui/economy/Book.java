package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import no.faseport.usecase.NewAmount;

/// All amounts at hand, by project and row. A book is never changed: what is written makes a new one that shares every other
/// project with it, so that rows can be laid out off the window's thread while somebody writes.
final class Book {
    /// Nothing in it.
    static final Book EMPTY = new Book(Map.of());

    private final Map<ProjectId, ProjectBook> projects;
    private final int size;

    private Book(Map<ProjectId, ProjectBook> projects) {
        this.projects = projects;
        this.size = projects.values().stream().mapToInt(project -> project.rows().size()).sum();
    }

    /// The book of these lines.
    static Book of(Collection<BudgetLine> lines) {
        var rows = new HashMap<ProjectId, Map<RowKey, List<Part>>>();
        var known = new HashMap<LineKey, LineKey>();
        for (var line : lines) {
            var key = known.computeIfAbsent(new LineKey(line.accountString(), line.financing()), same -> same);
            rows.computeIfAbsent(line.project(), project -> new HashMap<>())
                    .computeIfAbsent(new RowKey(line.project(), key), row -> new ArrayList<>(1)).add(Part.of(line));
        }
        var projects = new HashMap<ProjectId, ProjectBook>();
        rows.forEach((project, its) -> projects.put(project, new ProjectBook(its)));
        return new Book(projects);
    }

    /// The book after these amounts are written.
    Book with(Collection<NewAmount> changes) {
        var next = new HashMap<>(projects);
        changes.stream().collect(Collectors.groupingBy(change -> change.key().project()))
                .forEach((project, its) -> next.put(project, of(project).with(its)));
        return new Book(next);
    }

    /// The book with `lines` in the place of all that it has of `changed`.
    Book renewed(Set<ProjectId> changed, Collection<BudgetLine> lines) {
        var next = new HashMap<>(projects);
        next.keySet().removeAll(changed);
        next.putAll(of(lines).projects);
        return new Book(next);
    }

    private ProjectBook of(ProjectId project) {
        return projects.getOrDefault(project, ProjectBook.EMPTY);
    }

    /// The rows of each project, in their order, with those of `wanted` that have no amount.
    Stream<List<RowKey>> inOrder(Set<RowKey> wanted) {
        var bare = wanted.stream().filter(row -> !has(row)).collect(Collectors.groupingBy(RowKey::project));
        return Stream.concat(projects.keySet().stream(),
                bare.keySet().stream().filter(project -> !projects.containsKey(project)))
                .map(project -> of(project).inOrder(bare.getOrDefault(project, List.of())))
                .filter(rows -> !rows.isEmpty());
    }

    /// True where a row states the municipality's free dimension.
    boolean hasDimensions() {
        return projects.values().stream().anyMatch(ProjectBook::hasDimensions);
    }

    /// How many rows have an amount.
    int size() {
        return size;
    }

    /// True where a row has an amount.
    boolean has(RowKey row) {
        return of(row.project()).rows().containsKey(row);
    }

    /// All that is said of a row.
    List<Part> parts(RowKey row) {
        return of(row.project()).rows().getOrDefault(row, List.of());
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
        return of(project).comparedWith(year);
    }

    /// True where the deviations of these projects compare with the same as in `other`.
    boolean comparesAs(Book other, Collection<ProjectId> some) {
        return some.stream().allMatch(project -> of(project).comparesAs(other.of(project)));
    }

    /// True where it has the same amounts of `some` projects as `other`.
    boolean says(Book other, Set<ProjectId> some) {
        return some.stream().allMatch(project -> of(project).says(other.of(project)));
    }
}
