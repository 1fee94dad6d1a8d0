package no.faseport.ui.gantt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.faseport.planning.WorkUnit;
import no.faseport.schedule.Activity;
import no.faseport.schedule.WorkCalendar;
import no.faseport.words.WrittenDay;

/// What people type in the table, understood kindly: "3.3.2026", "3. mars", "10 d", "2 u", "40 %".
final class Entry {
    private static final Pattern CLOCK = Pattern.compile("[\\s\u00a0]\\d{1,2}:\\d{2}(:\\d{2})?( ?[AaPp][Mm])?$");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,5})\\s*(\\p{L}*)\\.?\\??");
    private static final Pattern PERCENT = Pattern
            .compile("(\\d{1,3}([.,]0{1,9})?|\\d{1,3}[.,]\\d{1,9}(?=[^%]*%))[\\s\u00a0\u202f]*%?");

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Entry() {
    }

    /// A day, also as it stands to `today`; one without a year is as near as can be to `near`, and a clock behind it, as other tools
    /// write it, says nothing here.
    static Optional<LocalDate> date(String text, LocalDate near, LocalDate today) {
        return WrittenDay.near(near, today, CLOCK.matcher(text.strip()).replaceFirst(""))
                .filter(WorkCalendar::covers);
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

    /// A percentage from 0 to 100, rounded to a whole one; with decimals only where a sign says that they are percent, as
    /// spreadsheets write it, and not a share of one.
    static OptionalInt percent(String text) {
        var match = PERCENT.matcher(text.strip());
        if (!match.matches()) {
            return OptionalInt.empty();
        }
        var percent = new BigDecimal(match.group(1).replace(',', '.'));
        return percent.compareTo(ALL) <= 0
                ? OptionalInt.of(percent.setScale(0, RoundingMode.HALF_UP).intValue())
                : OptionalInt.empty();
    }
}
