package no.faseport.ui.benefit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as people write them: 1 234,5 or 1234.5, with or without a percent sign.
final class Numbers {
    private static final Pattern LEFT_OUT = Pattern.compile("[\\s\\u00a0\\u202f%]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,13}(\\.\\d{1,4})?");

    private Numbers() {
    }

    /// The number in `text`; nothing where it is none, or has more than four decimals.
    static Optional<BigDecimal> read(String text) {
        var plain = LEFT_OUT.matcher(text).replaceAll("").replace('\u2212', '-').replace(',', '.');
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
