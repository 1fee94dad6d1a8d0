package no.faseport.benefit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a number that something is counted in, as Norwegians write it: "1 234,5", "−3" or "0.25".
public final class NumberText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,13}([.,]\\d{1,4})?");

    private NumberText() {
    }

    /// The number in `text`, of at most 13 digits and four decimals; nothing where it is none.
    public static Optional<BigDecimal> read(String text) {
        var plain = SPACES.matcher(text).replaceAll("").replace('\u2212', '-');
        return NUMBER.matcher(plain).matches()
                ? Optional.of(BenefitFacts.plain(new BigDecimal(plain.replace(',', '.'))))
                : Optional.empty();
    }
}
