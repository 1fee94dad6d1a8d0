package no.faseport.ui.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// A day, written as 5.6.2026 or picked.
final class DayPicker extends DatePicker {
    private static final Pattern WRITTEN = Pattern.compile("\\s*(\\d{1,2})[./](\\d{1,2})[./](\\d{4})\\s*");

    /// A day called `name`.
    DayPicker(Words words, String name) {
        setAccessibleText(name);
        setPromptText(name);
        getEditor().setAccessibleText(name);
        setPrefWidth(132);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : words.date(day);
            }

            @Override
            public @Nullable LocalDate fromString(String text) {
                return read(text).orElse(null);
            }
        });
    }

    /// The day shown, if there is one.
    Optional<LocalDate> day() {
        return Optional.ofNullable(getValue());
    }

    static Optional<LocalDate> read(String text) {
        var written = WRITTEN.matcher(text);
        try {
            return written.matches()
                    ? Optional.of(LocalDate.of(Integer.parseInt(written.group(3)), Integer.parseInt(written.group(2)),
                            Integer.parseInt(written.group(1))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
