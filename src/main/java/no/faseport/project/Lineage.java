package no.faseport.project;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/// Which project is a part of which: parents by their children.
public record Lineage(Map<ProjectId, ProjectId> parents) {
    /// Keeps a copy.
    public Lineage {
        parents = Map.copyOf(parents);
    }

    /// The project `child` is a part of.
    public Optional<ProjectId> parent(ProjectId child) {
        return Optional.ofNullable(parents.get(child));
    }

    /// True where `child` would be above itself if it became a part of `parent`.
    public boolean turnsInACircle(ProjectId child, ProjectId parent) {
        var seen = new HashSet<ProjectId>();
        var at = Optional.of(parent);
        while (at.isPresent() && seen.add(at.get())) {
            if (at.get().equals(child)) {
                return true;
            }
            at = parent(at.get());
        }
        return false;
    }
}
