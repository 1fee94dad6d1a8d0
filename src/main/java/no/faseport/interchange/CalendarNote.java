package no.faseport.interchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.planfile.FileCalendar;
import no.faseport.planfile.FileDay;
import no.faseport.schedule.WorkCalendar;

/// What the project's note in a Microsoft Project file says of calendars that are otherwise there: longer names, and days of
/// their own that overlap.
record CalendarNote(OwnLines said) {
    private static final String CALENDAR = "calendar";
    private static final String NAME = "calendar-name";
    private static final String DAY = "calendar-day";
    private static final String WORKED = "worked";
    private static final String FREE = "free";
    private static final int MOST = 1000;

    /// Says in `lines` what must be said of `calendars`.
    static void say(List<FileCalendar> calendars, OwnLines lines) {
        var names = new CalendarNames(calendars);
        calendars.forEach(one -> say(one, names.of(one), lines));
    }

    private static void say(FileCalendar calendar, String written, OwnLines lines) {
        var key = String.valueOf(calendar.key());
        var otherDays = !calendar.plain().equals(calendar.days());
        var otherName = !written.equals(calendar.name());
        if (otherDays || otherName) {
            lines.say(CALENDAR, key, written);
        }
        if (otherName) {
            lines.say(NAME, key, calendar.name());
        }
        if (otherDays) {
            calendar.days().forEach(day -> lines.say(DAY,
                    key + " " + day.from() + " " + day.until() + " " + (day.worked() ? WORKED : FREE), day.name()));
        }
    }

    /// `read` as it was here, where it says the same in the file now.
    FileCalendar calendar(FileCalendar read) {
        return said.said(CALENDAR, 1).stream().limit(MOST).filter(line -> line.getLast().equals(read.name()))
                .findFirst()
                .map(line -> calendar(read, line.getFirst())).orElse(read);
    }

    private FileCalendar calendar(FileCalendar read, String key) {
        var name = said.said(NAME, 1).stream().filter(line -> line.getFirst().equals(key))
                .map(line -> Texts.name(line.getLast(), Texts.SHORT))
                .filter(full -> !full.isBlank()).findFirst().orElse(read.name());
        var days = said.said(DAY, 4).stream().limit(MOST).filter(line -> line.getFirst().equals(key))
                .flatMap(line -> day(line).stream()).toList();
        var told = read.as(name, days);
        return told.plain().equals(read.days()) ? told : read.as(name, read.days());
    }

    private static Optional<FileDay> day(List<String> line) {
        try {
            var from = LocalDate.parse(line.get(1));
            var until = LocalDate.parse(line.get(2));
            return until.isBefore(from) || !WorkCalendar.covers(from) || !WorkCalendar.covers(until)
                    ? Optional.empty()
                    : Optional.of(new FileDay(from, until, line.get(3).equals(WORKED),
                            Texts.name(line.getLast(), Texts.SHORT)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
