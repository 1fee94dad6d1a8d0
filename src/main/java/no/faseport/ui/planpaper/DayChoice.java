package no.faseport.ui.planpaper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// A day of the range, written or picked, or none; what cannot be read leaves the day as it was.
final class DayChoice extends DatePicker {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d.M.uuuu");

    DayChoice(Words words, String name, ObjectProperty<Optional<LocalDate>> day) {
        setAccessibleText(name);
        getEditor().setAccessibleText(name);
        setPromptText(name);
        setPrefWidth(132);
        setConverter(new StringConverter<LocalDate>() {
            @Override
            public String toString(@Nullable LocalDate shown) {
                return Optional.ofNullable(shown).map(words::date).orElse("");
            }

            @Override
            public @Nullable LocalDate fromString(String text) {
                return text.isBlank() ? null : read(text).or(day::get).orElse(null);
            }
        });
        day.get().ifPresent(this::setValue);
        valueProperty().subscribe(value -> day.set(Optional.ofNullable(value)));
    }

    private static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), WRITTEN));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
