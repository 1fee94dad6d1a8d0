package no.faseport.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import no.faseport.words.Words;

/// Days as people write and say them.
public record Days(Words words) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})[./ -](\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    /// The day written in `text`: 5.6.2026, 05.06.26, 5/6-26 or 2026-06-05; nothing where it is none.
    public static Optional<LocalDate> read(String text) {
        var iso = ISO.matcher(text.strip());
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        var written = WRITTEN.matcher(text.strip());
        return written.matches()
                ? day(written.group(3).length() == 2 ? "20" + written.group(3) : written.group(3), written.group(2),
                        written.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// How far off `day` is: "om 12 dager", "i dag", "3 dager på overtid".
    public String left(LocalDate day, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return words.text("project.days.today");
        }
        return words.count(days > 0 ? "project.days.left" : "project.days.over", Math.abs(days));
    }

    /// A deadline with how far off it is, or that there is none.
    public String deadline(Optional<LocalDate> day, LocalDate today) {
        return day.map(at -> words.text("project.days.deadline", at, left(at, today)))
                .orElseGet(() -> words.text("project.days.noDeadline"));
    }
}
