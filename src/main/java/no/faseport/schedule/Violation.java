package no.faseport.schedule;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.words.Message;

/// Something the plan promises and does not keep as it is calculated; nothing is moved for its sake.
public sealed interface Violation {
    /// Whose promise it is.
    ActivityId activity();

    /// Says it, with the names that `plan` has.
    Message message(PlanFacts plan);

    /// The activity starts or finishes on `actual`, and its constraint says otherwise.
    record Constrained(ActivityId activity, Constraint constraint, LocalDate actual) implements Violation {
        @Override
        public Message message(PlanFacts plan) {
            return Message.of("violation." + constraint.kind().name(), constraint.date().orElse(actual), actual);
        }
    }

    /// The activity finishes after its deadline.
    record Overdue(ActivityId activity, LocalDate deadline, LocalDate finish) implements Violation {
        @Override
        public Message message(PlanFacts plan) {
            return Message.of("violation.overdue", deadline, finish);
        }
    }

    /// The activity stands before `demanded`, the first day that this dependency lets it start.
    record Hurried(ActivityId activity, DependencyId dependency, LocalDate demanded, LocalDate start)
            implements
                Violation {
        @Override
        public Message message(PlanFacts plan) {
            boolean begun = plan.activities().stream().anyMatch(one -> one.id().equals(activity) && one.progress() > 0);
            var key = begun ? "violation.begun" : "violation.hurried";
            return before(plan).map(name -> Message.of(key, start, name, demanded))
                    .orElseGet(() -> Message.of("violation.hurried.outside", start, demanded));
        }

        /// What the activity that is waited for is called; nothing where it is another project's.
        private Optional<String> before(PlanFacts plan) {
            return plan.dependencies().stream().filter(one -> one.id().equals(dependency))
                    .flatMap(link -> plan.activities().stream().filter(one -> one.id().equals(link.predecessor())))
                    .map(Activity::name).findFirst();
        }
    }
}
