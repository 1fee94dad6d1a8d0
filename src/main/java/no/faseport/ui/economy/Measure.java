package no.faseport.ui.economy;

import java.util.Optional;
import no.faseport.economy.AmountKind;

/// What a column of amounts measures: one of the three kinds, or the deviation between them.
public enum Measure {
    /// What was granted.
    BUDGET,
    /// What was used.
    ACTUAL,
    /// What is expected.
    FORECAST,
    /// Budget less forecast or, where nobody made one, less actual once the year is over; none before that.
    DEVIATION;

    /// The kind of the lines behind it; none for the deviation, which is reckoned.
    Optional<AmountKind> kind() {
        return switch (this) {
            case BUDGET -> Optional.of(AmountKind.BUDGET);
            case ACTUAL -> Optional.of(AmountKind.ACTUAL);
            case FORECAST -> Optional.of(AmountKind.FORECAST);
            case DEVIATION -> Optional.empty();
        };
    }

    /// The bundle key of the name people use.
    String key() {
        return kind().map(AmountKind::key).orElse("money.deviation");
    }
}
