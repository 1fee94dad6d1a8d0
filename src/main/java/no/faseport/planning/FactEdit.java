package no.faseport.planning;

import java.util.List;
import java.util.Optional;
import no.faseport.schedule.ActivityId;
import no.faseport.words.Message;

/// What is said of activities, without meaning for the dates of others.
public sealed interface FactEdit extends PlanEdit {
    /// An activity gets another name.
    record Rename(ActivityId activity, String name) implements FactEdit {
        @Override
        public List<ActivityId> touched() {
            return List.of(activity);
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            if (name.isBlank()) {
                return Optional.of(Message.of("plan.refused.noName"));
            }
            plan.change(touched(), one -> one.named(name.strip()));
            return Optional.empty();
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of("journal.plan.renamed", plan.get(activity).name(), name.strip());
        }
    }

    /// So many percent of activities are done; summaries have no progress of their own and stay.
    record Done(List<ActivityId> activities, int percent) implements FactEdit {
        /// Keeps a copy.
        public Done {
            activities = List.copyOf(activities);
        }

        @Override
        public List<ActivityId> touched() {
            return activities;
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            if (percent < 0 || percent > 100) {
                return Optional.of(Message.of("plan.refused.percent"));
            }
            plan.change(activities.stream().filter(id -> !plan.tree().isSummary(id)).toList(),
                    one -> one.done(percent));
            return Optional.empty();
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of("journal.plan.done", plan.named(activities), percent);
        }
    }

    /// Somebody answers for activities; nobody where `who` is empty.
    record Entrust(List<ActivityId> activities, String who) implements FactEdit {
        /// Keeps a copy.
        public Entrust {
            activities = List.copyOf(activities);
        }

        @Override
        public List<ActivityId> touched() {
            return activities;
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            plan.change(activities, one -> one.entrusted(who.strip()));
            return Optional.empty();
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of("journal.plan.entrusted", plan.named(activities), who.strip());
        }
    }

    /// A note on an activity.
    record Note(ActivityId activity, String text) implements FactEdit {
        @Override
        public List<ActivityId> touched() {
            return List.of(activity);
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            plan.change(touched(), one -> one.noted(text.strip()));
            return Optional.empty();
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of("journal.plan.noted", plan.named(touched()));
        }
    }
}
