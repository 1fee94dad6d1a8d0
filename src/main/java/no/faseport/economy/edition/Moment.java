package no.faseport.economy.edition;

import java.time.LocalDate;

/// A moment the amounts can be compared with.
public sealed interface Moment {
    /// As it stands.
    record Now() implements Moment {
    }

    /// As it stood in the morning of a day, before anything was done on it.
    record StartOf(LocalDate day) implements Moment {
    }

    /// As it stood when a day ended.
    record EndOf(LocalDate day) implements Moment {
    }

    /// The budget in force after an edition, which is no moment of the other amounts.
    record InForce(BudgetEditionId edition) implements Moment {
    }

    /// True where only the budget can be compared with it.
    default boolean isBudgetOnly() {
        return switch (this) {
            case InForce inForce -> true;
            case Now now -> false;
            case StartOf start -> false;
            case EndOf end -> false;
        };
    }
}
