package no.faseport.schedule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        refuseTwice(activities.stream().map(Activity::id).toList(), goneActivities);
        refuseTwice(dependencies.stream().map(Dependency::id).toList(), goneDependencies);
    }

    private static <K> void refuseTwice(List<K> changed, Set<K> gone) {
        if (new HashSet<>(changed).size() < changed.size() || changed.stream().anyMatch(gone::contains)) {
            throw new IllegalArgumentException("a thing is changed or gone, and once");
        }
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
        var unlinked = new HashSet<>(goneDependencies);
        if (!goneActivities.isEmpty()) {
            before.dependencies().stream().filter(this::losesAnEnd).forEach(link -> unlinked.add(link.id()));
        }
        return new PlanFacts(merged(before.activities(), activities, goneActivities, Activity::id),
                merged(before.dependencies(), dependencies, unlinked, Dependency::id), before.calendars(),
                before.statusDate(), before.outside());
    }

    private boolean losesAnEnd(Dependency link) {
        return goneActivities.contains(link.predecessor()) || goneActivities.contains(link.successor());
    }

    private static <T, K> List<T> merged(List<T> before, List<T> changed, Set<K> gone, Function<T, K> key) {
        if (changed.isEmpty() && gone.isEmpty()) {
            return before;
        }
        Map<K, T> left = LinkedHashMap.newLinkedHashMap(changed.size());
        changed.forEach(one -> left.put(key.apply(one), one));
        var merged = new ArrayList<T>(before.size() + changed.size());
        for (int i = 0; i < before.size(); i++) {
            if (left.isEmpty() && gone.isEmpty()) {
                merged.addAll(before.subList(i, before.size()));
                break;
            }
            var one = before.get(i);
            var replaced = Optional.ofNullable(left.remove(key.apply(one)));
            if (!gone.contains(key.apply(one))) {
                merged.add(replaced.orElse(one));
            }
        }
        merged.addAll(left.values());
        return merged;
    }
}
