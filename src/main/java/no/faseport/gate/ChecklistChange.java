package no.faseport.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How one checklist becomes another: questions word for word the same first, then those that share place or theme.
final class ChecklistChange {
    private final List<ChecklistItem> left;
    private final List<ItemChange> changes = new ArrayList<>();

    private ChecklistChange(List<ChecklistItem> from) {
        this.left = new ArrayList<>(from);
    }

    /// What happens to each item, in the order of the newer list; those that are gone come last.
    static List<ItemChange> between(List<ChecklistItem> from, List<ChecklistItem> to) {
        var change = new ChecklistChange(from.stream()
                .filter(old -> to.stream().noneMatch(item -> item.question().equals(old.question()))).toList());
        to.forEach(item -> change.take(from, item));
        change.left.forEach(item -> change.changes.add(new ItemChange.Removed(item)));
        return List.copyOf(change.changes);
    }

    private void take(List<ChecklistItem> from, ChecklistItem item) {
        var same = from.stream().filter(old -> old.question().equals(item.question())).findFirst();
        if (same.isPresent()) {
            changes.add(new ItemChange.Same(same.get(), item));
            return;
        }
        var reworded = reworded(item);
        reworded.ifPresent(left::remove);
        changes.add(reworded.<ItemChange>map(old -> new ItemChange.Reworded(old, item))
                .orElseGet(() -> new ItemChange.Added(item)));
    }

    private Optional<ChecklistItem> reworded(ChecklistItem item) {
        return left.stream().filter(old -> old.theme().equals(item.theme())
                && (!old.theme().isEmpty() || old.position() == item.position())).findFirst();
    }
}
