package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.usecase.NewAmount;

/// All amounts of one project, by row; never changed.
final class ProjectBook {
    /// A project without amounts.
    static final ProjectBook EMPTY = new ProjectBook(Map.of());

    private final Map<RowKey, List<Part>> rows;
    private final Map<Integer, AmountKind> compared = new HashMap<>();
    private final boolean dimensions;
    /// Asked by the window and by whoever lays rows out beside it; made when it is first asked for.
    private final AtomicReference<List<RowKey>> inOrder = new AtomicReference<>(List.of());

    /// These rows, which belong to the book from now on.
    ProjectBook(Map<RowKey, List<Part>> rows) {
        this.rows = rows;
        rows.forEach((row, parts) -> {
            if (row.line().string().group().counts()) {
                parts.forEach(this::note);
            }
        });
        this.dimensions = rows.keySet().stream().anyMatch(row -> !row.line().string().dimension().isEmpty());
    }

    /// The deviation of a year compares with the forecast, else with the actuals once they reach the end of the year; so does
    /// [no.faseport.economy.CostOverview].
    private void note(Part part) {
        var closes = part.kind() == AmountKind.ACTUAL
                && BudgetKey.closesYear(part.month());
        if (part.kind() == AmountKind.FORECAST || closes) {
            compared.merge(part.year(), part.kind(), (one, other) -> one == AmountKind.FORECAST ? one : other);
        }
    }

    /// The book after these amounts are written.
    ProjectBook with(Collection<NewAmount> changes) {
        var next = new HashMap<>(rows);
        for (var change : changes) {
            var row = new RowKey(change.key().project(), LineKey.of(change.key()));
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
        return new ProjectBook(next);
    }

    /// The rows, and those of `bare` that have no amount, by account string and source.
    List<RowKey> inOrder(Collection<RowKey> bare) {
        return bare.isEmpty() ? inOrder() : sorted(Stream.concat(rows.keySet().stream(), bare.stream()));
    }

    private List<RowKey> inOrder() {
        return inOrder.updateAndGet(known -> known.size() == rows.size() ? known : sorted(rows.keySet().stream()));
    }

    private static List<RowKey> sorted(Stream<RowKey> some) {
        return some.sorted(Comparator.comparing(RowKey::line)).toList();
    }

    /// True where a row states the municipality's free dimension.
    boolean hasDimensions() {
        return dimensions;
    }

    /// The rows and what is said of them.
    Map<RowKey, List<Part>> rows() {
        return rows;
    }

    /// What the deviation of a year compares the budget with; nothing where it has no deviation yet.
    Optional<AmountKind> comparedWith(int year) {
        return Optional.ofNullable(compared.get(year));
    }

    /// True where all deviations compare with the same as in `other`.
    boolean comparesAs(ProjectBook other) {
        return compared.equals(other.compared);
    }

    /// True where it has the same amounts as `other`.
    boolean says(ProjectBook other) {
        return rows.keySet().equals(other.rows.keySet()) && rows.entrySet().stream()
                .allMatch(entry -> same(entry.getValue(), other.rows.getOrDefault(entry.getKey(), List.of())));
    }

    private static boolean same(List<Part> some, List<Part> others) {
        return some.size() == others.size() && some.containsAll(others);
    }
}
