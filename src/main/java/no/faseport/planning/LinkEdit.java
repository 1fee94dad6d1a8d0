package no.faseport.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.DependencyId;
import no.faseport.schedule.Lag;
import no.faseport.words.Message;

/// What waits for what. A predecessor may belong to another project's plan.
public sealed interface LinkEdit extends PlanEdit {
    /// An activity waits for one more.
    record Link(Wait until, ActivityId successor) implements LinkEdit {
        @Override
        public List<ActivityId> touched() {
            return List.of(successor);
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            if (until.predecessor().equals(successor)) {
                return Optional.of(Message.of("plan.refused.itself"));
            }
            if (isLinked(plan, until.predecessor(), successor)) {
                return Optional.of(Message.of("plan.refused.linked"));
            }
            plan.link(until, successor);
            return Optional.empty();
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return plan.has(until.predecessor())
                    ? Message.of("journal.plan.linked", plan.get(successor).name(),
                            plan.get(until.predecessor()).name())
                    : Message.of("journal.plan.linkedOutside", plan.get(successor).name());
        }
    }

    /// Activities wait for each other in this order, each for the one before; what already waits stays as it is.
    record Chain(List<ActivityId> activities) implements LinkEdit {
        /// Keeps a copy.
        public Chain {
            activities = List.copyOf(activities);
        }

        @Override
        public List<ActivityId> touched() {
            return activities;
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            for (int i = 1; i < activities.size(); i++) {
                if (!isLinked(plan, activities.get(i - 1), activities.get(i))) {
                    plan.link(Wait.until(activities.get(i - 1)), activities.get(i));
                }
            }
            return Optional.empty();
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of("journal.plan.chained", plan.named(activities));
        }
    }

    /// A dependency binds other ends, or waits another time.
    record Relink(DependencyId dependency, Dependency.Kind kind, Lag lag) implements LinkEdit {
        @Override
        public List<ActivityId> touched() {
            return List.of();
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            var before = plan.dependency(dependency);
            before.ifPresent(link -> plan
                    .replace(new Dependency(dependency, link.predecessor(), link.successor(), kind, lag)));
            return before.isPresent() ? Optional.empty() : Optional.of(Message.of("plan.refused.gone"));
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of("journal.plan.relinked", plan.dependency(dependency).map(Dependency::successor)
                    .filter(plan::has).map(id -> plan.get(id).name()).orElse(""));
        }
    }

    /// Dependencies go; nothing they held back is bound any longer.
    record Unlink(List<DependencyId> dependencies) implements LinkEdit {
        /// Keeps a copy.
        public Unlink {
            dependencies = List.copyOf(dependencies);
        }

        @Override
        public List<ActivityId> touched() {
            return List.of();
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            plan.unlink(dependencies);
            return Optional.empty();
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return dependencies.size() == 1
                    ? Message.of("journal.plan.unlinked")
                    : Message.of("journal.plan.unlinkedMany", dependencies.size());
        }
    }

    /// Each of these activities waits for exactly these: of its own plan alone, so that what it waits for in others stays, or
    /// `everywhere`.
    record Await(List<ActivityId> successors, List<Wait> waits, boolean everywhere) implements LinkEdit {
        /// Keeps copies.
        public Await {
            successors = List.copyOf(successors);
            waits = List.copyOf(waits);
        }

        /// It waits for exactly these of its own plan; what it waits for in other plans stays.
        public Await(ActivityId successor, List<Wait> waits) {
            this(List.of(successor), waits, false);
        }

        @Override
        public List<ActivityId> touched() {
            var touched = new HashSet<>(successors);
            if (!everywhere) {
                waits.stream().map(Wait::predecessor).forEach(touched::add);
            }
            return List.copyOf(touched);
        }

        @Override
        public Optional<Message> on(PlanDraft plan) {
            if (waits.stream().map(Wait::predecessor).anyMatch(successors::contains)) {
                return Optional.of(Message.of("plan.refused.itself"));
            }
            if (waits.stream().map(Wait::predecessor).distinct().count() < waits.size()) {
                return Optional.of(Message.of("plan.refused.linked"));
            }
            successors.forEach(successor -> await(plan, successor));
            return Optional.empty();
        }

        private void await(PlanDraft plan, ActivityId successor) {
            var own = plan.dependencies().stream()
                    .filter(link -> link.successor().equals(successor)
                            && (everywhere || plan.has(link.predecessor())))
                    .toList();
            plan.unlink(own.stream().filter(link -> waitOf(link).isEmpty()).map(Dependency::id).toList());
            own.forEach(link -> waitOf(link).ifPresent(wait -> plan.replace(
                    new Dependency(link.id(), link.predecessor(), successor, wait.kind(), wait.lag()))));
            waits.stream().filter(wait -> !isLinked(plan, wait.predecessor(), successor))
                    .forEach(wait -> plan.link(wait, successor));
        }

        private Optional<Wait> waitOf(Dependency link) {
            return waits.stream().filter(wait -> wait.predecessor().equals(link.predecessor())).findFirst();
        }

        @Override
        public Message sentence(PlanDraft plan) {
            return Message.of("journal.plan.awaits", plan.named(successors), waits.size());
        }
    }

    private static boolean isLinked(PlanDraft plan, ActivityId predecessor, ActivityId successor) {
        return plan.dependencies().stream()
                .anyMatch(one -> one.predecessor().equals(predecessor) && one.successor().equals(successor));
    }
}
