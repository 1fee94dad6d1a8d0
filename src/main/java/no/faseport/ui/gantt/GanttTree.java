package no.faseport.ui.gantt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TreeItem;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.GanttRows;
import no.faseport.schedule.ActivityId;

/// The lines of a plan as a tree of the table's items; until a table shows it, it may be made off the window's thread.
final class GanttTree {
    private final TreeItem<GanttRow> root = new TreeItem<>();
    private final Map<ActivityId, TreeItem<GanttRow>> items;
    /// Asked off the window's thread too, for whether other lines fit.
    private volatile List<GanttRow> taken;

    /// A tree of these lines with every summary open.
    GanttTree(GanttRows lines) {
        taken = lines.all();
        items = HashMap.newHashMap(taken.size());
        var children = new HashMap<TreeItem<GanttRow>, List<TreeItem<GanttRow>>>();
        for (var row : taken) {
            children.computeIfAbsent(parent(row), _ -> new ArrayList<>()).add(newItem(row));
        }
        children.forEach((parent, below) -> {
            parent.getChildren().setAll(below);
            parent.setExpanded(true);
        });
        root.setExpanded(true);
    }

    private TreeItem<GanttRow> newItem(GanttRow row) {
        var item = new TreeItem<>(row);
        items.put(row.id(), item);
        return item;
    }

    private TreeItem<GanttRow> parent(GanttRow row) {
        return row.activity().parent().flatMap(this::item).orElse(root);
    }

    /// A tree for these lines: this one where little of it has to change for them, another where much has.
    GanttTree of(GanttRows lines) {
        return LineChange.between(taken, lines.all()).isSmall() ? this : new GanttTree(lines);
    }

    /// True where the items tell of these lines as they are.
    boolean holds(GanttRows lines) {
        return taken.equals(lines.all());
    }

    /// Changes what must be for these lines, for which this is the tree.
    void take(GanttRows lines) {
        if (holds(lines)) {
            return;
        }
        var before = taken;
        var change = LineChange.between(before, lines.all());
        before.subList(change.from(), change.from() + change.gone()).forEach(this::remove);
        taken = lines.all();
        for (int at = change.from(); at < change.from() + change.come(); at++) {
            insert(at);
        }
        for (int at = 0; at < taken.size(); at++) {
            if (!change.stays(at) || !taken.get(at).equals(before.get(change.before(at)))) {
                tell(taken.get(at));
            }
        }
    }

    private void tell(GanttRow row) {
        item(row.id()).ifPresent(item -> item.setValue(row));
    }

    private void remove(GanttRow row) {
        var item = items.remove(row.id());
        if (item != null) {
            item.getParent().getChildren().remove(item);
        }
    }

    private void insert(int line) {
        var row = taken.get(line);
        var parent = parent(row);
        int before = line - 1;
        while (before >= 0 && taken.get(before).depth() > row.depth()) {
            before--;
        }
        boolean beside = before >= 0 && taken.get(before).depth() == row.depth();
        int place = beside ? 1 + item(taken.get(before).id()).map(parent.getChildren()::indexOf).orElse(-1) : 0;
        if (parent.isLeaf()) {
            parent.setExpanded(true);
        }
        parent.getChildren().add(place, newItem(row));
    }

    /// Closes these summaries and no others.
    void close(Set<ActivityId> closed) {
        items.values().stream().filter(item -> !item.isLeaf())
                .forEach(item -> item.setExpanded(!closed.contains(item.getValue().id())));
    }

    TreeItem<GanttRow> root() {
        return root;
    }

    Optional<TreeItem<GanttRow>> item(ActivityId activity) {
        return Optional.ofNullable(items.get(activity));
    }
}
