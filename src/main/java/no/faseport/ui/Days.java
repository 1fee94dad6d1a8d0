package no.faseport.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.faseport.words.Words;

/// Days as people say them.
public record Days(Words words) {
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
