package no.faseport.interchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import no.faseport.planfile.FileCalendar;

/// What calendars are called in a Microsoft Project file, which has less room for it and knows them by it.
final class CalendarNames {
    /// The most characters a calendar's name has there.
    static final int LONGEST = 51;

    private final Map<Integer, String> written = new HashMap<>();

    CalendarNames(List<FileCalendar> calendars) {
        var taken = new HashSet<String>();
        for (var one : calendars) {
            var name = cut(one.name(), "");
            for (int next = 2; !taken.add(name.toLowerCase(Locale.ROOT)); next++) {
                name = cut(one.name(), " (" + next + ")");
            }
            written.put(one.key(), name);
        }
    }

    /// What `calendar` is called in the file.
    String of(FileCalendar calendar) {
        return Objects.requireNonNull(written.get(calendar.key()));
    }

    /// As much of `name` as there is room for before `after`.
    static String cut(String name, String after) {
        var valid = Texts.valid(name);
        return valid.substring(0, Math.min(valid.length(), LONGEST - after.length())).strip() + after;
    }
}
