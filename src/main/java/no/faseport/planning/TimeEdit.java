package no.faseport.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Constraint;
import no.faseport.schedule.WorkCalendar;
import no.faseport.words.Message;

/// When activities happen. Whoever puts an activity on a day binds it not to start before; one that must start or finish on a day
/// must do so on the new one.
public sealed interface TimeEdit extends PlanEdit {
    /// Activities go so many of their working days later, earlier where negative; a summary takes along what is under it and has
    /// not begun, which keeps its kind of constraint.
    record Move(List<ActivityId> activities, int days) implements TimeEdit {
        /// Keeps a copy.
        public Move {
            activities = List.copyOf(activities);
        }

        @Override
        public List<ActivityId> touched() {
            return activities;
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            var moved = new ArrayList<Optional<Activity>>();
            for (var id : plan.tree().outermost(activities)) {
                if (plan.tree().isSummary(id)) {
                    plan.leaves(List.of(id)).stream().filter(one -> one.progress() == 0)
                            .forEach(one -> moved.add(along(plan, one, days)));
                } else {
                    var one = plan.get(id);
                    moved.add(put(plan, one, plan.calendar(one).plus(one.start(), days)));
                }
            }
            return changed(plan, moved);
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of("journal.plan.movedBy", plan.named(activities), workdays(days));
        }
    }

    /// An activity starts on the first working day from `start`; a summary takes everything under it along.
    record Start(ActivityId activity, LocalDate start) implements TimeEdit {
        @Override
        public List<ActivityId> touched() {
            return List.of(activity);
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            if (!plan.tree().isSummary(activity)) {
                return changed(plan, List.of(put(plan, plan.get(activity), start)));
            }
            var leaves = plan.leaves(List.of(activity));
            var first = leaves.stream().map(Activity::start).min(LocalDate::compareTo).orElse(start);
            int days = plan.calendar(plan.get(activity)).workdaysBetween(first, start);
            return new Move(List.of(activity), days).on(plan);
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of("journal.plan.movedTo", plan.named(List.of(activity)), start);
        }
    }

    /// Several activities start on days of their own, as one.
    record Begin(List<Start> starts) implements TimeEdit {
        /// Keeps a copy.
        public Begin {
            starts = List.copyOf(starts);
        }

        @Override
        public List<ActivityId> touched() {
            return starts.stream().map(Start::activity).toList();
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            return starts.stream().flatMap(one -> one.on(plan).stream()).findFirst();
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of("journal.plan.begun", plan.named(touched()));
        }
    }

    /// An activity starts on the first working day from `start` and takes `duration` working days; 0 makes it a milestone.
    record Span(ActivityId activity, LocalDate start, int duration) implements TimeEdit {
        @Override
        public List<ActivityId> touched() {
            return List.of(activity);
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            var one = plan.get(activity);
            var refused = refused(plan, activity, duration);
            return refused.isPresent()
                    ? refused
                    : changed(plan, List.of(put(plan, one.at(one.start(), duration), start)));
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of("journal.plan.duration", plan.named(List.of(activity)), workdays(duration));
        }
    }

    /// Activities take so many working days from whenever they start; 0 makes them milestones.
    record Last(List<ActivityId> activities, int duration) implements TimeEdit {
        /// Keeps a copy.
        public Last {
            activities = List.copyOf(activities);
        }

        @Override
        public List<ActivityId> touched() {
            return activities;
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            return activities.stream().flatMap(id -> new Span(id, plan.get(id).start(), duration).on(plan).stream())
                    .findFirst();
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of("journal.plan.duration", plan.named(activities), workdays(duration));
        }
    }

    /// An activity's work goes on until `finish` from whenever it starts, as far as it has come on the plan's status date.
    record Until(ActivityId activity, LocalDate finish, Optional<LocalDate> statusDate) implements TimeEdit {
        @Override
        public List<ActivityId> touched() {
            return List.of(activity);
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            var one = plan.get(activity);
            return finish.isBefore(one.start())
                    ? Optional.of(Message.of("gantt.refused.finish", finish))
                    : new Last(touched(), duration(plan)).on(plan);
        }

        private int duration(PlanDraft plan) {
            var one = plan.get(activity);
            return one.extent().until(finish, plan.calendar(one), statusDate);
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of("journal.plan.duration", plan.named(touched()), workdays(duration(plan)));
        }
    }

    /// Activities get so many working days longer; shorter where negative, but never shorter than a day. Summaries and milestones
    /// stay.
    record Stretch(List<ActivityId> activities, int days) implements TimeEdit {
        /// Keeps a copy.
        public Stretch {
            activities = List.copyOf(activities);
        }

        @Override
        public List<ActivityId> touched() {
            return activities;
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            for (var id : activities) {
                var one = plan.get(id);
                if (!plan.tree().isSummary(id) && !one.milestone()) {
                    plan.change(one.at(one.start(), Math.clamp((long) one.duration() + days, 1, Activity.LONGEST)));
                }
            }
            return Optional.empty();
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of("journal.plan.stretched", plan.named(activities), workdays(days));
        }
    }

    private static Message workdays(int days) {
        return Message.of(Math.abs(days) == 1 ? "planning.workdays.one" : "planning.workdays.many", days);
    }

    private static Optional<Message> refused(PlanDraft plan, ActivityId activity, int duration) {
        if (duration < 0 || duration > Activity.LONGEST) {
            return Optional.of(Message.of("plan.refused.duration", Activity.LONGEST));
        }
        return plan.tree().isSummary(activity)
                ? Optional.of(Message.of("plan.refused.summary", plan.get(activity).name()))
                : Optional.empty();
    }

    private static Optional<Message> changed(PlanDraft plan, List<Optional<Activity>> moved) {
        if (moved.stream().anyMatch(Optional::isEmpty)) {
            return Optional.of(Message.of("plan.refused.years"));
        }
        moved.forEach(one -> one.ifPresent(plan::change));
        return Optional.empty();
    }

    /// The activity on another start, bound to it; nothing where no calendar covers the day.
    private static Optional<Activity> put(PlanDraft plan, Activity one, LocalDate wanted) {
        var calendar = plan.calendar(one);
        var start = one.duration() == 0 ? wanted : calendar.onOrAfter(wanted);
        if (!WorkCalendar.covers(start) || !WorkCalendar.covers(calendar.finish(start, one.duration()))) {
            return Optional.empty();
        }
        if (start.equals(one.start())) {
            return Optional.of(one);
        }
        var terms = one.terms().manual() ? one.terms() : one.terms().with(bound(one, start, calendar));
        return Optional.of(one.on(terms).at(start, one.duration()));
    }

    /// The activity moved with the summary it is under; nothing where no calendar covers the days.
    private static Optional<Activity> along(PlanDraft plan, Activity one, int days) {
        var calendar = plan.calendar(one);
        var start = calendar.plus(one.start(), days);
        var constraint = one.terms().constraint();
        var date = constraint.date().map(day -> calendar.plus(day, days));
        return WorkCalendar.covers(start) && date.filter(day -> !WorkCalendar.covers(day)).isEmpty()
                ? Optional.of(one.at(start, one.duration())
                        .on(one.terms().with(new Constraint(constraint.kind(), date))))
                : Optional.empty();
    }

    private static Constraint bound(Activity one, LocalDate start, WorkCalendar calendar) {
        return switch (one.terms().constraint().kind()) {
            case MUST_START -> new Constraint(Constraint.Kind.MUST_START, Optional.of(start));
            case MUST_FINISH, FINISH_NO_EARLIER -> new Constraint(one.terms().constraint().kind(),
                    Optional.of(calendar.finish(start, one.duration())));
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE, START_NO_EARLIER, START_NO_LATER, FINISH_NO_LATER ->
                Constraint.notBefore(start);
        };
    }
}
