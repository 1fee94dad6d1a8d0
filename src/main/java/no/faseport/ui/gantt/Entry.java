package no.faseport.ui.gantt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import no.faseport.schedule.Activity;
import no.faseport.schedule.WorkCalendar;

/// What people type in the table, understood kindly: "3.3.2026", "3.3", "10 d", "2 u", "40 %".
final class Entry {
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})(?:[./ -](\\d{4}|\\d{2}))?\\.?");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,5})\\s*([a-zæøå]*)\\s*%?");

    private Entry() {
    }

    /// A date, day first; a year of two digits is in this century, a missing one is that of `near`.
    static Optional<LocalDate> date(String text, LocalDate near) {
        var match = DATE.matcher(text.strip());
        try {
            if (!match.matches()) {
                return Optional.of(LocalDate.parse(text.strip())).filter(WorkCalendar::covers);
            }
            int year = Optional.ofNullable(match.group(3)).map(Integer::parseInt).orElse(near.getYear());
            return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(1)))).filter(WorkCalendar::covers);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Working days, also as weeks of five ("2 u", "2 uker", "2 w").
    static OptionalInt duration(String text) {
        var match = NUMBER.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return OptionalInt.empty();
        }
        var unit = match.group(2);
        boolean weeks = unit.startsWith("u") || unit.startsWith("w") || unit.startsWith("v");
        int days = Integer.parseInt(match.group(1)) * (weeks ? 5 : 1);
        return days <= Activity.LONGEST ? OptionalInt.of(days) : OptionalInt.empty();
    }

    /// A percentage from 0 to 100.
    static OptionalInt percent(String text) {
        var match = NUMBER.matcher(text.strip());
        if (!match.matches() || !match.group(2).isEmpty()) {
            return OptionalInt.empty();
        }
        int percent = Integer.parseInt(match.group(1));
        return percent <= 100 ? OptionalInt.of(percent) : OptionalInt.empty();
    }
}
