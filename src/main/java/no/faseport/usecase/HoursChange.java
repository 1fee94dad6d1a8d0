package no.faseport.usecase;

import java.util.Optional;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.economy.forecast.InternalTime;

/// What an import does to one person's hours in a month: `before` is empty where they are new, `after` where they are removed.
/// `at` is the cell; empty where the file no longer has them.
public record HoursChange(Label project, Optional<InternalTime> before, Optional<InternalTime> after, String at) {
    /// What happens to them.
    public ImportChange.Kind kind() {
        if (before.isEmpty()) {
            return ImportChange.Kind.ADDED;
        }
        return after.isEmpty() ? ImportChange.Kind.REMOVED : ImportChange.Kind.CHANGED;
    }

    /// The hours it is about, as they are to be, or as they were where they are removed.
    public InternalTime time() {
        return after.or(() -> before).orElseThrow();
    }

    /// By how much their cost moves.
    public Money difference() {
        return cost(after).minus(cost(before));
    }

    private static Money cost(Optional<InternalTime> time) {
        return time.map(InternalTime::cost).orElse(Money.ZERO);
    }
}
