package no.faseport.schedule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A calculated plan brought up to date after edits: copied as it is, and calculated again from what the edits touch.
///
/// That is possible as long as the edits leave the outline as it is, but for activities added to or taken from summaries
/// that have others too; and as long as they close no circle.
final class Revision {
    private final Calculated before;
    private final Edits edits;
    private final List<Activity> added;
    private final Calculated after;
    /// The nodes whose own facts or arrows are other than before.
    private final List<Integer> touched = new ArrayList<>();

    private Revision(Calculated before, Edits edits) {
        this.before = before;
        this.edits = edits;
        this.added = edits.activities().stream().filter(one -> before.network.find(one.id()) < 0).toList();
        var network = new Network(before.network, added, !edits.goneActivities().isEmpty(),
                edits.dependencies().size());
        var lines = new Lines(before.lines, network.size());
        var dates = new Dates(before.dates, network.nodes(), network.size());
        this.after = new Calculated(network, new Order(before.order, network), lines,
                new Lags(before.lags, network, lines, dates), dates);
    }

    /// `before` after `edits`, or nothing where it must be calculated anew.
    static Optional<Calculated> of(Calculated before, Edits edits) {
        if (!new SameOutline(before.network, edits).holds()) {
            return Optional.empty();
        }
        var revision = new Revision(before, edits);
        return revision.made() ? Optional.of(revision.calculated()) : Optional.empty();
    }

    private boolean made() {
        return placed() && edits.goneDependencies().stream().allMatch(this::unlinked)
                && edits.goneActivities().stream().allMatch(this::removed)
                && edits.activities().stream().allMatch(this::written)
                && edits.dependencies().stream().allMatch(this::linked);
    }

    /// Puts the order right for the arrows that came with the activities added.
    private boolean placed() {
        for (int arrow = before.network.arrows.count(); arrow < after.network.arrows.count(); arrow++) {
            touch(arrow);
            if (!after.order.restored(arrow)) {
                return false;
            }
        }
        return true;
    }

    private boolean unlinked(DependencyId id) {
        int arrow = after.network.arrow(id);
        if (arrow >= 0) {
            remove(arrow);
        }
        return true;
    }

    private boolean removed(ActivityId id) {
        int number = after.network.find(id);
        if (number >= after.network.outside()) {
            var arrows = after.network.arrows;
            int node = after.network.in(number);
            while (arrows.firstIn[node] >= 0) {
                remove(arrows.firstIn[node]);
            }
            while (arrows.firstOut[node] >= 0) {
                remove(arrows.firstOut[node]);
            }
            after.network.remove(number);
        }
        return true;
    }

    private void remove(int arrow) {
        touch(arrow);
        after.network.arrows.remove(arrow);
    }

    private void touch(int arrow) {
        touched.add(after.network.arrows.from[arrow]);
        touched.add(after.network.arrows.to[arrow]);
    }

    private boolean written(Activity activity) {
        int number = after.network.find(activity.id());
        after.network.replace(number, activity);
        after.lines.set(number, activity);
        touched.add(after.network.in(number));
        int out = after.network.out(number);
        touched.add(out);
        var arrows = after.network.arrows;
        for (int arrow = arrows.firstOut[out]; arrow >= 0; arrow = arrows.nextOut[arrow]) {
            after.lags.set(arrow);
            touch(arrow);
        }
        return true;
    }

    private boolean linked(Dependency link) {
        int old = after.network.arrow(link.id());
        if (old >= 0 && joins(old, link)) {
            after.network.relink(old, link);
            after.lags.set(old);
            touch(old);
            return true;
        }
        if (old >= 0) {
            remove(old);
        }
        int arrow = after.network.link(link);
        if (arrow < 0) {
            return true;
        }
        after.lags.set(arrow);
        touch(arrow);
        return after.order.restored(arrow);
    }

    private boolean joins(int arrow, Dependency link) {
        var there = after.network.dependency(arrow);
        return there.predecessor().equals(link.predecessor()) && there.successor().equals(link.successor());
    }

    private Calculated calculated() {
        var places = new BitSet();
        touched.forEach(node -> places.set(after.order.place(node)));
        after.passFrom(places);
        return after;
    }
}
