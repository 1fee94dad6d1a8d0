package no.faseport.economy.importing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import no.faseport.economy.Money;

/// What becomes of a file's amounts: what it holds is what comes in and what is left out, to the øre.
public record ImportBalance(Money file, Money imported, Map<Reason, Portion> leftOut) {
    /// A file without amounts.
    public static final ImportBalance EMPTY = new ImportBalance(Money.ZERO, Money.ZERO, Map.of());

    /// Keeps a copy, and refuses sums that do not add up.
    public ImportBalance {
        var copy = new EnumMap<Reason, Portion>(Reason.class);
        copy.putAll(leftOut);
        leftOut = Collections.unmodifiableMap(copy);
        if (!imported.plus(sum(leftOut)).equals(file)) {
            throw new IllegalArgumentException(imported + " + " + leftOut + " is not " + file);
        }
    }

    private static Money sum(Map<Reason, Portion> leftOut) {
        return Money.sum(leftOut.values().stream().map(Portion::sum).toList());
    }

    /// The sum of all that does not come in.
    public Money leftOutTotal() {
        return sum(leftOut);
    }
}
