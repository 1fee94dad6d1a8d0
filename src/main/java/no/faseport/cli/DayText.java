package no.faseport.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a day as people and scripts write it: 5.6.2026, 05.06.2026 or 2026-06-05.
final class DayText {
    private static final Pattern NORWEGIAN = Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private DayText() {
    }

    /// The day `text` means; nothing where it is none.
    static Optional<LocalDate> read(String text) {
        var norwegian = NORWEGIAN.matcher(text.strip());
        var iso = ISO.matcher(text.strip());
        if (norwegian.matches()) {
            return day(norwegian.group(3), norwegian.group(2), norwegian.group(1));
        }
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
