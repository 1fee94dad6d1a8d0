package no.faseport.economy.funding;

import java.util.Optional;
import no.faseport.economy.Money;

/// How far a grant has come: what was applied for, what was granted and what is paid; nothing where it has not come there.
public record Grant(Optional<Money> applied, Optional<Money> granted, Optional<Money> paid) {
    /// No grant, or one nobody has applied for yet.
    public static final Grant NONE = new Grant(Optional.empty(), Optional.empty(), Optional.empty());

    /// What is granted and not yet paid; nothing before it is granted.
    public Optional<Money> outstanding() {
        return granted.map(sum -> sum.minus(paid.orElse(Money.ZERO)));
    }
}
