package no.faseport.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.faseport.interchange.CalendarFile.Day;
import org.junit.jupiter.api.Test;

/// Days as calendars read them.
class CalendarFileTest {
    private static final UUID KEY = UUID.fromString("01a2030d-d042-7000-ba37-f553d70ab33d");
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);

    private static String file(Day... days) throws IOException {
        var out = new ByteArrayOutputStream();
        new CalendarFile().write("Plan: fiber", List.of(days), Instant.parse("2026-06-10T07:30:00Z"), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aDayIsAWholeDayThatTakesNobodysTime() throws IOException {
        assertEquals("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Faseport//Plan//NO
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                X-WR-CALNAME:Plan: fiber
                BEGIN:VEVENT
                UID:01a2030d-d042-7000-ba37-f553d70ab33d@faseport
                DTSTAMP:20260610T073000Z
                DTSTART;VALUE=DATE:20261231
                DTEND;VALUE=DATE:20270101
                SUMMARY:I drift\\, endelig\\; ja
                DESCRIPTION:Første linje\\nC:\\\\andre
                CATEGORIES:Milepæl
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"),
                file(new Day(KEY, NEW_YEARS_EVE, "I drift, endelig; ja", "Første linje\r\nC:\\andre", "Milepæl")));
    }

    @Test
    void longLinesAreFoldedBetweenCharactersAndComeBackWhole() throws IOException {
        var title = "Blåbærsyltetøy 😀 ".repeat(20).strip();
        var text = file(new Day(KEY, NEW_YEARS_EVE, title, "", "Milepæl"));
        for (var line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertTrue(text.replace("\r\n ", "").contains("\r\nSUMMARY:" + title + "\r\n"), text);
    }
}
