package no.faseport.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/// Writes days as an iCalendar file (RFC 5545) that calendars can take in, again and again: each day keeps its key.
public final class CalendarFile {
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);

    /// A whole day with something on it.
    ///
    /// @param key the same in every file that tells of it
    /// @param title what calendars show
    /// @param description more about it; empty where there is no more
    /// @param category what kind of day it is
    public record Day(UUID key, LocalDate day, String title, String description, String category) {
    }

    /// Writes `days` as the calendar called `name`, as it stood `now`.
    public void write(String name, List<Day> days, Instant now, OutputStream out) throws IOException {
        var text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Faseport//Plan//NO");
        line(text, "CALSCALE:GREGORIAN");
        line(text, "METHOD:PUBLISH");
        line(text, "X-WR-CALNAME:" + escaped(name));
        days.forEach(day -> event(text, day, now));
        line(text, "END:VCALENDAR");
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// The end of a whole day is the day after, which is not part of it; the day takes nobody's time.
    private static void event(StringBuilder text, Day day, Instant now) {
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + day.key() + "@faseport");
        line(text, "DTSTAMP:" + MOMENT.format(now));
        line(text, "DTSTART;VALUE=DATE:" + DAY.format(day.day()));
        line(text, "DTEND;VALUE=DATE:" + DAY.format(day.day().plusDays(1)));
        line(text, "SUMMARY:" + escaped(day.title()));
        if (!day.description().isBlank()) {
            line(text, "DESCRIPTION:" + escaped(day.description()));
        }
        line(text, "CATEGORIES:" + escaped(day.category()));
        line(text, "TRANSP:TRANSPARENT");
        line(text, "END:VEVENT");
    }

    /// RFC 5545, 3.3.11: backslash, semicolon, comma and line breaks are escaped; other controls have no place in a text.
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }

    /// RFC 5545, 3.1: no line is over 75 octets; the rest goes on after a space, and no character is split.
    private static void line(StringBuilder text, String line) {
        int octets = 0;
        for (int i = 0; i < line.length();) {
            int sign = line.codePointAt(i);
            int size = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(sign);
            octets += size;
            i += Character.charCount(sign);
        }
        text.append("\r\n");
    }
}
