package no.faseport.usecase;

import java.util.Locale;
import java.util.Optional;
import no.faseport.economy.Label;
import no.faseport.economy.Money;

/// A project as a file names it, with how many amounts it has and their sum, and what it was taken to be.
public record ImportGroup(Label named, int amounts, Money sum, How how, Optional<Label> project) {
    /// How it was known.
    public enum How {
        /// By its number.
        NUMBER,
        /// By its name.
        NAME,
        /// By what was said of it, now or before.
        RULE,
        /// It will be made.
        FRESH,
        /// It was said to lie outside the portfolio.
        OUTSIDE,
        /// It was not known.
        UNKNOWN;

        /// The bundle key of what people read.
        public String key() {
            return "importing.how." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// What rules about it go by: its number, or its name where it has none.
    public String pattern() {
        return named.code().isEmpty() ? named.name() : named.code();
    }
}
