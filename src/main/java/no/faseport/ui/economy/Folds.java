package no.faseport.ui.economy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which groups are open: all of them or none, but for some.
record Folds(boolean open, Set<List<String>> others) {
    Folds {
        others = Set.copyOf(others);
    }

    /// All open, or all closed.
    static Folds all(boolean open) {
        return new Folds(open, Set.of());
    }

    /// True where the group at `path` is open.
    boolean isOpen(List<String> path) {
        return open != others.contains(path);
    }

    /// The group at `path` the other way.
    Folds turned(List<String> path) {
        var next = new HashSet<>(others);
        if (!next.remove(path)) {
            next.add(path);
        }
        return new Folds(open, next);
    }

    /// With the group at `path`, and all it lies in, open.
    Folds opened(List<String> path) {
        var next = this;
        for (int i = 1; i <= path.size(); i++) {
            var part = List.copyOf(path.subList(0, i));
            next = next.isOpen(part) ? next : next.turned(part);
        }
        return next;
    }
}
