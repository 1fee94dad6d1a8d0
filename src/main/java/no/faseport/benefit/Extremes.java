package no.faseport.benefit;

import java.util.Optional;
import no.faseport.economy.Money;

/// What the years of a benefit together may come to at the best and at the worst; empty where nobody has said.
public record Extremes(Optional<Money> optimistic, Optional<Money> pessimistic) {
    /// Nobody has said.
    public static final Extremes UNSAID = new Extremes(Optional.empty(), Optional.empty());

    /// With what is most likely between them; what nobody has said is as likely.
    public ThreePoint around(Money likely) {
        return new ThreePoint(optimistic.orElse(likely), likely, pessimistic.orElse(likely));
    }

    /// True where the best is less than the worst.
    public boolean isTurned() {
        return optimistic.isPresent() && pessimistic.isPresent()
                && optimistic.get().compareTo(pessimistic.get()) < 0;
    }
}
