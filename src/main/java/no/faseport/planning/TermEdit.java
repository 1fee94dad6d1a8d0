package no.faseport.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.Constraint;
import no.faseport.schedule.Terms;
import no.faseport.words.Message;

/// On what terms activities are planned.
public sealed interface TermEdit extends PlanEdit {
    /// Activities are bound by `constraint` beside what they wait for.
    record Constrain(List<ActivityId> activities, Constraint constraint) implements TermEdit {
        /// Keeps a copy.
        public Constrain {
            activities = List.copyOf(activities);
        }

        @Override
        public List<ActivityId> touched() {
            return activities;
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            return changed(plan, activities, terms -> terms.with(constraint));
        }

        @Override
        public Message sentence(PlanDraft plan) {
            var kind = Message.of("constraint." + constraint.kind().name());
            return constraint.date()
                    .map(date -> Message.of("journal.plan.boundOn", plan.named(activities), kind, date))
                    .orElseGet(() -> Message.of("journal.plan.bound", plan.named(activities), kind));
        }
    }

    /// Activities should be finished by a day, which moves nothing; no day takes the deadline away.
    record Due(List<ActivityId> activities, Optional<LocalDate> deadline) implements TermEdit {
        /// Keeps a copy.
        public Due {
            activities = List.copyOf(activities);
        }

        @Override
        public List<ActivityId> touched() {
            return activities;
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            return changed(plan, activities,
                    terms -> new Terms(terms.manual(), terms.constraint(), deadline, terms.calendar()));
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return deadline.map(day -> Message.of("journal.plan.due", plan.named(activities), day))
                    .orElseGet(() -> Message.of("journal.plan.notDue", plan.named(activities)));
        }
    }

    /// Activities stand where they are put, or where what they wait for puts them. What becomes automatic is bound not to start
    /// before where it stands.
    record Manual(List<ActivityId> activities, boolean manual) implements TermEdit {
        /// Keeps a copy.
        public Manual {
            activities = List.copyOf(activities);
        }

        @Override
        public List<ActivityId> touched() {
            return activities;
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            plan.change(activities, one -> one.on(new Terms(manual,
                    one.terms().manual() && !manual ? Constraint.notBefore(one.start()) : one.terms().constraint(),
                    one.terms().deadline(), one.terms().calendar())));
            return Optional.empty();
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of(manual ? "journal.plan.manual" : "journal.plan.automatic", plan.named(activities));
        }
    }

    /// Activities follow a calendar of their own, or their project's.
    record Follow(List<ActivityId> activities, Optional<CalendarId> calendar) implements TermEdit {
        /// Keeps a copy.
        public Follow {
            activities = List.copyOf(activities);
        }

        @Override
        public List<ActivityId> touched() {
            return activities;
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            return changed(plan, activities,
                    terms -> new Terms(terms.manual(), terms.constraint(), terms.deadline(), calendar));
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of("journal.plan.follows", plan.named(activities));
        }
    }

    /// Activities take no time, or a day.
    record Milestone(List<ActivityId> activities, boolean milestone) implements TermEdit {
        /// Keeps a copy.
        public Milestone {
            activities = List.copyOf(activities);
        }

        @Override
        public List<ActivityId> touched() {
            return activities;
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            plan.change(activities.stream().filter(id -> !plan.tree().isSummary(id)).toList(), this::change);
            return Optional.empty();
        }

        private Activity change(Activity one) {
            return one.milestone() == milestone ? one : one.at(one.start(), milestone ? 0 : 1);
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of(milestone ? "journal.plan.milestone" : "journal.plan.notMilestone",
                    plan.named(activities));
        }
    }

    private static Optional<Message> changed(PlanDraft plan, List<ActivityId> activities,
            UnaryOperator<Terms> change) {
        plan.change(activities, one -> one.on(change.apply(one.terms())));
        return Optional.empty();
    }
}
