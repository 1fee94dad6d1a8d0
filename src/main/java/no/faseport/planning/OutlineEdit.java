package no.faseport.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.schedule.ActivityId;
import no.faseport.words.Message;

/// Which lines a plan has and in which order they stand.
public sealed interface OutlineEdit extends PlanEdit {
    /// Where a line comes to stand, seen from another.
    enum Side {
        /// Right before it, under the same parent.
        ABOVE,
        /// After it and all that is under it, under the same parent.
        BELOW,
        /// As its last child.
        UNDER
    }

    /// An activity of a week beside another, or last where there is none: above it and with its start, or below it and after it.
    /// It has the `key` that whoever asks for it has given it, or else one of the plan's.
    record Add(Optional<ActivityId> key, Optional<ActivityId> beside, Side side, String name) implements OutlineEdit {
        private static final int A_WEEK = 5;

        /// One that nobody has given a key.
        public Add(Optional<ActivityId> beside, Side side, String name) {
            this(Optional.empty(), beside, side, name);
        }

        /// The same called `another`.
        public Add called(String another) {
            return new Add(key, beside, side, another);
        }

        @Override
        public List<ActivityId> touched() {
            return beside.stream().toList();
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            if (name.isBlank()) {
                return Optional.of(Message.of("plan.refused.noName"));
            }
            var spot = Spot.of(plan, beside, side);
            var start = beside.map(id -> side == Side.BELOW ? after(plan, id) : plan.get(id).start())
                    .orElse(plan.today());
            var added = plan.add(key.orElseGet(plan::newKey), spot, name.strip(), start, A_WEEK);
            plan.change(List.of(added.id()),
                    one -> one.at(plan.calendar(one).onOrAfter(one.start()), one.duration()));
            return Optional.empty();
        }

        /// The day after work, the day itself after a milestone.
        private static LocalDate after(PlanDraft plan, ActivityId id) {
            return plan.get(id).milestone() ? plan.finish(id) : plan.finish(id).plusDays(1);
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of("journal.plan.added", name.strip());
        }
    }

    /// Lines from elsewhere below an activity, or last where there is none.
    record Paste(Optional<ActivityId> below, List<PlanLine> lines) implements OutlineEdit {
        /// Keeps a copy.
        public Paste {
            lines = List.copyOf(lines);
        }

        @Override
        public List<ActivityId> touched() {
            return below.stream().toList();
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            new Pasting(plan, lines).at(Spot.of(plan, below, Side.BELOW));
            return Optional.empty();
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of("journal.plan.pasted", lines.size());
        }
    }

    /// Activities go, with everything under them and every dependency that touches them.
    record Remove(List<ActivityId> activities) implements OutlineEdit {
        /// Keeps a copy.
        public Remove {
            activities = List.copyOf(activities);
        }

        @Override
        public List<ActivityId> touched() {
            return activities;
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            plan.remove(activities);
            return Optional.empty();
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of("journal.plan.gone", plan.named(activities));
        }
    }

    /// Activities come under the sibling above the first of them; one without a sibling above stays.
    record Indent(List<ActivityId> activities) implements OutlineEdit {
        /// Keeps a copy.
        public Indent {
            activities = List.copyOf(activities);
        }

        @Override
        public List<ActivityId> touched() {
            return activities;
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            var tree = plan.tree();
            for (var id : tree.outermost(activities)) {
                int place = tree.place(id);
                if (place > 0) {
                    var above = tree.children(tree.parent(id)).get(place - 1);
                    tree.put(id, Optional.of(above), tree.children(Optional.of(above)).size());
                }
            }
            return Optional.empty();
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of("journal.plan.indented", plan.named(activities));
        }
    }

    /// Activities come out to stand after their parent; what stood below them among their siblings comes under them, so that the
    /// order of lines stays.
    record Outdent(List<ActivityId> activities) implements OutlineEdit {
        /// Keeps a copy.
        public Outdent {
            activities = List.copyOf(activities);
        }

        @Override
        public List<ActivityId> touched() {
            return activities;
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            var tree = plan.tree();
            for (var id : tree.outermost(activities).reversed()) {
                tree.parent(id).ifPresent(parent -> {
                    var siblings = tree.children(Optional.of(parent));
                    var after = siblings.subList(siblings.indexOf(id) + 1, siblings.size());
                    tree.put(id, tree.parent(parent), tree.place(parent) + 1);
                    after.forEach(one -> tree.put(one, Optional.of(id), Integer.MAX_VALUE));
                });
            }
            return Optional.empty();
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of("journal.plan.outdented", plan.named(activities));
        }
    }

    /// Activities go one place up among their siblings, or one down.
    record Step(List<ActivityId> activities, boolean up) implements OutlineEdit {
        /// Keeps a copy.
        public Step {
            activities = List.copyOf(activities);
        }

        @Override
        public List<ActivityId> touched() {
            return activities;
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            var tree = plan.tree();
            var moving = tree.outermost(activities);
            for (var id : up ? moving : moving.reversed()) {
                var siblings = tree.children(tree.parent(id));
                int to = siblings.indexOf(id) + (up ? -1 : 1);
                if (to >= 0 && to < siblings.size() && !moving.contains(siblings.get(to))) {
                    tree.put(id, tree.parent(id), to);
                }
            }
            return Optional.empty();
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of(up ? "journal.plan.up" : "journal.plan.down", plan.named(activities));
        }
    }

    /// Activities come to stand beside or under another, in the order they had.
    record Place(List<ActivityId> activities, ActivityId target, Side side) implements OutlineEdit {
        /// Keeps a copy.
        public Place {
            activities = List.copyOf(activities);
        }

        @Override
        public List<ActivityId> touched() {
            var touched = new ArrayList<>(activities);
            touched.add(target);
            return touched;
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            var moving = plan.tree().outermost(activities);
            if (moving.stream().anyMatch(id -> id.equals(target) || plan.tree().under(id).contains(target))) {
                return Optional.of(Message.of("plan.refused.under"));
            }
            var before = target;
            for (var id : moving) {
                var how = before.equals(target) ? side : Side.BELOW;
                var spot = Spot.of(plan, Optional.of(before), how);
                boolean fromAbove = plan.tree().parent(id).equals(spot.parent())
                        && plan.tree().place(id) < spot.place();
                plan.tree().put(id, spot.parent(), fromAbove ? spot.place() - 1 : spot.place());
                before = id;
            }
            return Optional.empty();
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of("journal.plan.placed", plan.named(activities));
        }
    }
}
