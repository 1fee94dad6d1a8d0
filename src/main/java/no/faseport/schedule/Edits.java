package no.faseport.schedule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Changes to a plan: what is new or otherwise than before, and what is gone. Dependencies of an activity that goes, go too.
public record Edits(List<Activity> activities, List<Dependency> dependencies, Set<ActivityId> goneActivities,
        Set<DependencyId> goneDependencies) {
    /// Keeps its own lists.
    public Edits {
        activities = List.copyOf(activities);
        dependencies = List.copyOf(dependencies);
        goneActivities = Set.copyOf(goneActivities);
        goneDependencies = Set.copyOf(goneDependencies);
    }

    /// Activities that are new, or otherwise than the plan has them.
    public static Edits of(Activity... activities) {
        return new Edits(List.of(activities), List.of(), Set.of(), Set.of());
    }

    /// Dependencies that are new, or otherwise than the plan has them.
    public static Edits of(Dependency... dependencies) {
        return new Edits(List.of(), List.of(dependencies), Set.of(), Set.of());
    }

    /// Activities that are no more.
    public static Edits without(ActivityId... activities) {
        return new Edits(List.of(), List.of(), Set.of(activities), Set.of());
    }

    /// Dependencies that are no more.
    public static Edits without(DependencyId... dependencies) {
        return new Edits(List.of(), List.of(), Set.of(), Set.of(dependencies));
    }

    /// The plan when all this is done.
    PlanFacts applied(PlanFacts before) {
        var linked = new HashSet<DependencyId>(goneDependencies);
        for (var link : before.dependencies()) {
            if (goneActivities.contains(link.predecessor()) || goneActivities.contains(link.successor())) {
                linked.add(link.id());
            }
        }
        return new PlanFacts(merged(before.activities(), activities, goneActivities, Activity::id),
                merged(before.dependencies(), dependencies, linked, Dependency::id), before.calendars(),
                before.statusDate(), before.outside());
    }

    private static <T, K> List<T> merged(List<T> before, List<T> changed, Set<K> gone, Function<T, K> key) {
        Map<K, T> all = LinkedHashMap.newLinkedHashMap(before.size() + changed.size());
        before.forEach(one -> all.put(key.apply(one), one));
        changed.forEach(one -> all.put(key.apply(one), one));
        gone.forEach(all::remove);
        return List.copyOf(all.values());
    }
}
