package no.faseport.ui.uncertainty;

import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.schedule.CostRange;
import no.faseport.schedule.DayRange;
import no.faseport.words.Words;

/// The figures that can be written of an estimate; the title's key is `uncertainty.column.` and the constant.
enum Figure {
    SHORTEST, LONGEST, LOWEST, LIKELY, HIGHEST;

    /// True for a number of working days, false for an amount.
    boolean isDays() {
        return this == SHORTEST || this == LONGEST;
    }

    /// The figure of `line` as it is shown; empty where nothing is estimated.
    String text(EstimateLine line, Words words) {
        var days = line.estimate().flatMap(one -> one.days());
        var cost = line.estimate().flatMap(one -> one.cost());
        return switch (this) {
            case SHORTEST -> days.map(DayRange::shortest).map(words::number).orElse("");
            case LONGEST -> days.map(DayRange::longest).map(words::number).orElse("");
            case LOWEST -> kroner(cost.map(CostRange::lowest), words);
            case LIKELY -> kroner(cost.map(CostRange::likely), words);
            case HIGHEST -> kroner(cost.map(CostRange::highest), words);
        };
    }

    private static String kroner(Optional<Money> money, Words words) {
        return money.map(one -> words.kroner(one.amount())).orElse("");
    }
}
