package no.faseport.ui.history;

import java.time.LocalDate;
import java.util.Optional;

/// How far back changes are shown; the name is `history.period.` and the constant in the bundle.
enum Period {
    ALL(-1), TODAY(0), WEEK(6), MONTH(29), YEAR(364);

    private final int daysBack;

    Period(int daysBack) {
        this.daysBack = daysBack;
    }

    /// The first day shown when today is `today`; nothing where all is shown.
    Optional<LocalDate> from(LocalDate today) {
        return daysBack < 0 ? Optional.empty() : Optional.of(today.minusDays(daysBack));
    }
}
