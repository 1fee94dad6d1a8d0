package no.faseport.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.DependencyId;
import no.faseport.store.Work;

/// The difference between a project's plan as it is stored and as it is to be, written in as few rows as it takes.
final class PlanChange {
    private final ProjectId project;
    private final Map<ActivityId, Activity> before = new HashMap<>();
    private final Map<DependencyId, Dependency> linksBefore = new HashMap<>();

    /// From what is stored.
    PlanChange(ProjectId project, List<Activity> activities, List<Dependency> dependencies) {
        this.project = project;
        activities.forEach(one -> before.put(one.id(), one));
        dependencies.forEach(one -> linksBefore.put(one.id(), one));
    }

    /// Writes `activities`, a parent before its children, and `dependencies` in place of what was stored.
    Written write(Work work, List<Activity> activities, List<Dependency> dependencies) {
        var added = activities.stream().filter(one -> !before.containsKey(one.id())).toList();
        var changed = activities.stream().filter(one -> before.containsKey(one.id()))
                .filter(one -> !one.equals(before.get(one.id()))).toList();
        work.plans().add(added);
        work.plans().saveAll(changed);
        writeLinks(work, dependencies);
        var gone = gone(activities);
        if (!gone.isEmpty()) {
            work.plans().removeAll(gone);
        }
        return new Written(added.stream().map(Activity::id).toList(), changed.stream().filter(this::isMoved).count());
    }

    /// What is new, and how many got other dates.
    record Written(List<ActivityId> added, long moved) {
    }

    private boolean isMoved(Activity after) {
        var was = Objects.requireNonNull(before.get(after.id()));
        return !was.start().equals(after.start()) || was.duration() != after.duration();
    }

    private void writeLinks(Work work, List<Dependency> dependencies) {
        var kept = new HashSet<DependencyId>();
        dependencies.forEach(one -> kept.add(one.id()));
        linksBefore.keySet().stream().filter(id -> !kept.contains(id)).forEach(work.plans()::unlink);
        work.plans().link(project, dependencies.stream().filter(one -> !linksBefore.containsKey(one.id())).toList());
        dependencies.stream().filter(one -> linksBefore.containsKey(one.id()))
                .filter(one -> !one.equals(linksBefore.get(one.id()))).forEach(work.plans()::save);
    }

    /// What is no longer there, children before their parents.
    private List<Activity> gone(List<Activity> activities) {
        var kept = new HashSet<ActivityId>();
        activities.forEach(one -> kept.add(one.id()));
        var gone = new ArrayList<Activity>();
        before.values().stream().filter(one -> !kept.contains(one.id()))
                .sorted((one, other) -> Integer.compare(depth(other), depth(one))).forEach(gone::add);
        return gone;
    }

    private int depth(Activity activity) {
        return activity.parent().filter(before::containsKey)
                .map(parent -> 1 + depth(Objects.requireNonNull(before.get(parent)))).orElse(0);
    }
}
