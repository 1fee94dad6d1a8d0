package no.faseport.cli;

import java.util.Optional;
import java.util.regex.Pattern;

/// Years as people write them: "2026" or "2026-2029".
record YearsText(int from, int until) {
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:[-–](\\d{4}))?");

    /// The years in `text`; nothing where there are none.
    static Optional<YearsText> of(String text) {
        var found = YEARS.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(found.group(1));
        return Optional.of(new YearsText(from,
                Optional.ofNullable(found.group(2)).map(Integer::parseInt).orElse(from)));
    }
}
