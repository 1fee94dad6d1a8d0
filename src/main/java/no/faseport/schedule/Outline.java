package no.faseport.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The activities of a plan in the order people read them: siblings by their ordinal, children right after their parent.
public record Outline(List<Activity> activities) {
    /// Keeps a copy.
    public Outline {
        activities = List.copyOf(activities);
    }

    /// `activities` in outline order; one whose parent is not among them stands at the top.
    public static Outline of(List<Activity> activities) {
        var ids = new HashSet<ActivityId>();
        activities.forEach(one -> ids.add(one.id()));
        var children = new HashMap<Optional<ActivityId>, List<Activity>>();
        for (var one : activities) {
            children.computeIfAbsent(one.parent().filter(ids::contains), parent -> new ArrayList<>()).add(one);
        }
        children.values().forEach(siblings -> siblings.sort(Comparator.comparingInt(Activity::ordinal)));
        var order = new ArrayList<Activity>();
        append(Optional.empty(), children, order, new HashSet<>());
        return new Outline(order);
    }

    private static void append(Optional<ActivityId> parent, Map<Optional<ActivityId>, List<Activity>> children,
            List<Activity> order, Set<ActivityId> seen) {
        for (var one : children.getOrDefault(parent, List.of())) {
            if (seen.add(one.id())) {
                order.add(one);
                append(Optional.of(one.id()), children, order, seen);
            }
        }
    }
}
