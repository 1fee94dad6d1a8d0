package no.faseport.usecase;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.faseport.schedule.CalendarDays;
import no.faseport.schedule.CalendarDaysId;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.NamedCalendar;
import no.faseport.schedule.SpecialDays;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Writes the example municipality's working calendars: the usual one, and the town hall's with days of its own.
final class ExampleCalendars {
    private final Work work;

    /// The calendars of the municipality in `work`.
    ExampleCalendars(Work work) {
        this.work = work;
    }

    private record CalendarText(String name, boolean standard, List<DayText> days) {
    }

    private record DayText(String from, String until, boolean worked, String name) {
        CalendarDays days() {
            return new CalendarDays(new CalendarDaysId(Uid.next()),
                    new SpecialDays(LocalDate.parse(from), LocalDate.parse(until), worked), name);
        }
    }

    /// Writes them.
    void write() {
        for (var text : read()) {
            work.calendars().add(NamedCalendar.usual(new CalendarId(Uid.next()), text.name(), text.standard())
                    .with(text.days().stream().map(DayText::days).toList()));
        }
    }

    private static List<CalendarText> read() {
        try (var file = Objects
                .requireNonNull(ExampleCalendars.class.getResourceAsStream("example-calendars.json"))) {
            return JsonMapper.builder().build().readValue(file, new TypeReference<List<CalendarText>>() {
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The example's calendars cannot be read", e);
        }
    }
}
