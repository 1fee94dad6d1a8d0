package no.faseport.spreadsheet;

import java.util.EnumSet;
import java.util.Set;
import no.faseport.economy.AmountKind;

/// What the text over a column was understood as.
sealed interface Heading {
    /// A column of something else than amounts.
    record Field(ColumnRole role) implements Heading {
    }

    /// A column of amounts: of these kinds (one at most, none where the heading does not say), in this year and month (0
    /// where it does not say; `month` -1 then), in kroner times ten to the power of `scale`.
    record Amounts(Set<AmountKind> kinds, int year, int month, int scale) implements Heading {
        /// The month of a heading that names none.
        static final int NO_MONTH = -1;

        /// The kind these amounts are where no column says otherwise: budget, unless the heading names one.
        AmountKind kind() {
            return kinds.stream().findFirst().orElse(AmountKind.BUDGET);
        }

        /// This heading with what a heading over it says where this one is silent.
        Amounts under(Amounts over) {
            var both = EnumSet.noneOf(AmountKind.class);
            both.addAll(kinds.isEmpty() ? over.kinds : kinds);
            return new Amounts(both, year == 0 ? over.year : year, month == NO_MONTH ? over.month : month,
                    Math.max(scale, over.scale));
        }
    }

    /// A text that means nothing to Faseport.
    record Unknown() implements Heading {
    }
}
