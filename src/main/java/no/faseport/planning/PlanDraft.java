package no.faseport.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.DependencyId;
import no.faseport.schedule.WorkCalendar;
import no.faseport.words.Message;

/// A project's plan while it is edited: nothing is calculated and nothing is written until it is handed back.
public final class PlanDraft {
    private final ProjectId project;
    private final Map<ActivityId, Activity> activities = new LinkedHashMap<>();
    private final Map<ActivityId, Activity> before = new LinkedHashMap<>();
    private final List<Dependency> dependencies;
    private final Tree tree;
    private final Function<Activity, WorkCalendar> calendars;
    private final LocalDate today;
    private final Supplier<UUID> keys;

    /// A draft of what stands; `calendars` says which calendar an activity follows, `keys` gives keys to what is new.
    public PlanDraft(ProjectId project, List<Activity> activities, List<Dependency> dependencies,
            Function<Activity, WorkCalendar> calendars, LocalDate today, Supplier<UUID> keys) {
        this.project = project;
        activities.forEach(one -> this.activities.put(one.id(), one));
        this.dependencies = new ArrayList<>(dependencies);
        this.tree = new Tree(activities);
        this.calendars = calendars;
        this.today = today;
        this.keys = keys;
    }

    /// The activities as they are now, a parent before its children.
    public List<Activity> activities() {
        var settled = new ArrayList<Activity>(activities.size());
        settle(Optional.empty(), settled);
        return settled;
    }

    /// Gives siblings rising ordinals where they have not got them.
    private void settle(Optional<ActivityId> parent, List<Activity> settled) {
        var siblings = tree.children(parent);
        boolean rising = isRising(siblings);
        for (int i = 0; i < siblings.size(); i++) {
            var one = get(siblings.get(i));
            int ordinal = rising ? one.ordinal() : i;
            settled.add(ordinal == one.ordinal() && one.parent().equals(parent) ? one : one.placed(parent, ordinal));
            settle(Optional.of(one.id()), settled);
        }
    }

    private boolean isRising(List<ActivityId> siblings) {
        int last = Integer.MIN_VALUE;
        for (var id : siblings) {
            int ordinal = get(id).ordinal();
            if (ordinal <= last) {
                return false;
            }
            last = ordinal;
        }
        return true;
    }

    /// What waits for what, as it is now.
    public List<Dependency> dependencies() {
        return List.copyOf(dependencies);
    }

    /// True where the activity is in the plan.
    public boolean has(ActivityId activity) {
        return activities.containsKey(activity);
    }

    Activity get(ActivityId activity) {
        return Objects.requireNonNull(activities.get(activity), "not in the plan");
    }

    Tree tree() {
        return tree;
    }

    LocalDate today() {
        return today;
    }

    WorkCalendar calendar(Activity activity) {
        return calendars.apply(activity);
    }

    /// The last day of an activity's work, of everything under it where it is a summary.
    LocalDate finish(ActivityId id) {
        var one = get(id);
        return leaves(List.of(id)).stream().map(leaf -> leaf.finish(calendar(leaf))).max(LocalDate::compareTo)
                .orElse(one.finish(calendar(one)));
    }

    /// What takes time, or is a milestone, among `ids` and everything under them; each once.
    public List<Activity> leaves(Collection<ActivityId> ids) {
        var leaves = new ArrayList<Activity>();
        for (var id : tree.outermost(ids)) {
            if (tree.isSummary(id)) {
                tree.under(id).stream().filter(one -> !tree.isSummary(one)).map(this::get).forEach(leaves::add);
            } else {
                leaves.add(get(id));
            }
        }
        return leaves;
    }

    void change(Collection<ActivityId> ids, UnaryOperator<Activity> change) {
        ids.forEach(id -> change(change.apply(get(id))));
    }

    void change(Activity changed) {
        var was = activities.put(changed.id(), changed);
        if (was != null) {
            before.putIfAbsent(was.id(), was);
        }
    }

    /// The activities that are otherwise than they stood, the outline aside.
    public List<Activity> changed() {
        return before.values().stream().map(was -> get(was.id())).filter(one -> !one.equals(before.get(one.id())))
                .toList();
    }

    /// Takes back what was changed about activities, the outline aside: another edit of the same plan can be tried.
    public void restore() {
        activities.putAll(before);
        before.clear();
    }

    /// A key for an activity that is new.
    ActivityId newKey() {
        return new ActivityId(keys.get());
    }

    /// Adds a new activity with this key at `spot`.
    Activity add(ActivityId key, Spot spot, String name, LocalDate start, int duration) {
        var siblings = tree.children(spot.parent());
        int ordinal = spot.place() == 0 || siblings.isEmpty()
                ? 0
                : get(siblings.get(Math.min(spot.place(), siblings.size()) - 1)).ordinal() + 1;
        var added = Activity.planned(key, project, spot.parent(), ordinal, name, start, duration);
        activities.put(key, added);
        tree.put(key, spot.parent(), spot.place());
        return added;
    }

    /// Takes activities out, with everything under them and every dependency that touches them.
    void remove(Collection<ActivityId> ids) {
        var gone = new HashSet<ActivityId>();
        for (var id : tree.outermost(ids)) {
            gone.add(id);
            gone.addAll(tree.under(id));
        }
        tree.order().reversed().stream().filter(gone::contains).toList().forEach(tree::remove);
        gone.forEach(activities::remove);
        dependencies.removeIf(link -> gone.contains(link.predecessor()) || gone.contains(link.successor()));
    }

    Optional<Dependency> dependency(DependencyId id) {
        return dependencies.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    void link(Wait wait, ActivityId successor) {
        dependencies.add(new Dependency(new DependencyId(keys.get()), wait.predecessor(), successor, wait.kind(),
                wait.lag()));
    }

    void replace(Dependency changed) {
        dependencies.replaceAll(one -> one.id().equals(changed.id()) ? changed : one);
    }

    void unlink(Collection<DependencyId> ids) {
        dependencies.removeIf(one -> ids.contains(one.id()));
    }

    /// «A», or «A» and how many more.
    Message named(List<ActivityId> ids) {
        var first = ids.stream().filter(this::has).findFirst().map(id -> get(id).name()).orElse("");
        return ids.size() <= 1
                ? Message.of("planning.one", first)
                : Message.of("planning.more", first, ids.size() - 1);
    }
}
