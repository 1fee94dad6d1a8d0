package no.faseport.usecase;

import java.util.Locale;
import java.util.Optional;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Label;
import no.faseport.economy.Money;

/// What an import does to one budget line: `before` is empty where it is new, `after` where it is removed, and both are alike
/// where only the comment differs. `at` is the cell; empty where the file no longer has the line.
public record ImportChange(Label project, BudgetKey key, Optional<Money> before, Optional<Money> after, String at) {
    /// What happens to a line.
    public enum Kind {
        /// It is new.
        ADDED,
        /// It differs.
        CHANGED,
        /// The source no longer has it.
        REMOVED;

        /// The bundle key of what people read.
        public String key() {
            return "importing.change." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// What happens to it.
    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /// By how much the sum moves.
    public Money difference() {
        return after.orElse(Money.ZERO).minus(before.orElse(Money.ZERO));
    }
}
