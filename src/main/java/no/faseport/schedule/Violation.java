package no.faseport.schedule;

import java.time.LocalDate;

/// Something the plan promises and does not keep as it is calculated; nothing is moved for its sake.
public sealed interface Violation {
    /// Whose promise it is.
    ActivityId activity();

    /// The activity starts or finishes on `actual`, and its constraint says otherwise.
    record Constrained(ActivityId activity, Constraint constraint, LocalDate actual) implements Violation {
    }

    /// The activity finishes after its deadline.
    record Overdue(ActivityId activity, LocalDate deadline, LocalDate finish) implements Violation {
    }

    /// The activity stands before `demanded`, the first day that this dependency lets it start.
    record Hurried(ActivityId activity, DependencyId dependency, LocalDate demanded, LocalDate start)
            implements
                Violation {
    }
}
