package no.faseport.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;

/// Who stands under whom in a plan and in which order, while it is rearranged.
final class Tree {
    private final Map<Optional<ActivityId>, List<ActivityId>> children = new HashMap<>();
    private final Map<ActivityId, Optional<ActivityId>> parents = new HashMap<>();

    /// The tree of `activities`; one whose parent is not among them stands at the top.
    Tree(Collection<Activity> activities) {
        var ids = HashSet.<ActivityId>newHashSet(activities.size());
        for (var one : activities) {
            ids.add(one.id());
        }
        var inOrder = new ArrayList<>(activities);
        inOrder.sort(Comparator.comparingInt(Activity::ordinal));
        for (var one : inOrder) {
            var parent = one.parent().filter(ids::contains);
            parents.put(one.id(), parent);
            children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(one.id());
        }
    }

    /// Everything, children right after their parent.
    List<ActivityId> order() {
        return below(Optional.empty());
    }

    /// Everything under `activity`, in order, without itself.
    List<ActivityId> under(ActivityId activity) {
        return below(Optional.of(activity));
    }

    private List<ActivityId> below(Optional<ActivityId> top) {
        var order = new ArrayList<ActivityId>();
        append(top, order);
        return order;
    }

    private void append(Optional<ActivityId> parent, List<ActivityId> order) {
        for (var child : children(parent)) {
            order.add(child);
            append(Optional.of(child), order);
        }
    }

    List<ActivityId> children(Optional<ActivityId> parent) {
        return List.copyOf(children.getOrDefault(parent, List.of()));
    }

    boolean isSummary(ActivityId activity) {
        return !children.getOrDefault(Optional.of(activity), List.of()).isEmpty();
    }

    Optional<ActivityId> parent(ActivityId activity) {
        return Objects.requireNonNull(parents.get(activity), "not in the plan");
    }

    /// The place of `activity` among its siblings.
    int place(ActivityId activity) {
        return children(parent(activity)).indexOf(activity);
    }

    /// Those of `activities` that do not stand under another of them, in the plan's order.
    List<ActivityId> outermost(Collection<ActivityId> activities) {
        Set<ActivityId> chosen = new HashSet<>(activities);
        return order().stream().filter(chosen::contains).filter(one -> !isUnderAny(one, chosen)).toList();
    }

    private boolean isUnderAny(ActivityId activity, Set<ActivityId> chosen) {
        for (var above = parent(activity); above.isPresent(); above = parent(above.get())) {
            if (chosen.contains(above.get())) {
                return true;
            }
        }
        return false;
    }

    /// Puts `activity`, new or from where it stood, under `parent` with `place` siblings before it.
    void put(ActivityId activity, Optional<ActivityId> parent, int place) {
        Optional.ofNullable(parents.get(activity)).ifPresent(before -> siblings(before).remove(activity));
        parents.put(activity, parent);
        var siblings = siblings(parent);
        siblings.add(Math.clamp(place, 0, siblings.size()), activity);
    }

    private List<ActivityId> siblings(Optional<ActivityId> parent) {
        return children.computeIfAbsent(parent, _ -> new ArrayList<>());
    }

    void remove(ActivityId activity) {
        siblings(parent(activity)).remove(activity);
        parents.remove(activity);
        children.remove(Optional.of(activity));
    }
}
