package no.faseport.ui.gantt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.faseport.planning.WorkUnit;
import no.faseport.schedule.Activity;
import no.faseport.schedule.WorkCalendar;

/// What people type in the table, understood kindly: "3.3.2026", "3.3", "10 d", "2 u", "40 %".
final class Entry {
    private static final Pattern DATE = Pattern
            .compile("(?:\\p{L}{2,9}\\.?,? +)?(\\d{1,2})[./ -](\\d{1,2})(?:[./ -](\\d{4}|\\d{2}))?\\.?");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,5})\\s*(\\p{L}*)\\.?\\??");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})\\s*%?");

    private Entry() {
    }

    /// A date, day first, also behind the name of its weekday; a year of two digits is in this century, a missing one is that of `near`.
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

    /// Working days, also as weeks of five ("2 u", "2 uker", "2 w") and months of twenty ("1 md", "3 mnd", "1 mo").
    static OptionalInt duration(String text) {
        var match = DURATION.matcher(text.strip());
        var each = match.matches() ? WorkUnit.days(match.group(2)) : OptionalInt.empty();
        return each.isEmpty()
                ? OptionalInt.empty()
                : IntStream.of(Integer.parseInt(match.group(1)) * each.getAsInt())
                        .filter(days -> days <= Activity.LONGEST)
                        .findFirst();
    }

    /// A percentage from 0 to 100.
    static OptionalInt percent(String text) {
        var match = PERCENT.matcher(text.strip());
        if (!match.matches()) {
            return OptionalInt.empty();
        }
        int percent = Integer.parseInt(match.group(1));
        return percent <= 100 ? OptionalInt.of(percent) : OptionalInt.empty();
    }
}
