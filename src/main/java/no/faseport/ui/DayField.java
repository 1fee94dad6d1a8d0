package no.faseport.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import no.faseport.words.Words;
import no.faseport.words.WrittenDay;
import org.jspecify.annotations.Nullable;

/// A day, written or picked; what cannot be read as a day leaves the day as it was.
public final class DayField extends DatePicker {
    private Optional<LocalDate> shown = Optional.empty();

    /// A day called `name`, given to `save` when somebody changes it.
    public DayField(Words words, String name, Consumer<Optional<LocalDate>> save) {
        getStyleClass().add("fp-day");
        setAccessibleText(name);
        getEditor().setAccessibleText(name);
        setPromptText(words.text("project.day.prompt"));
        setPrefWidth(136);
        setConverter(new StringConverter<LocalDate>() {
            @Override
            public String toString(LocalDate day) {
                return Optional.ofNullable(day).map(words::date).orElse("");
            }

            @Override
            public @Nullable LocalDate fromString(String text) {
                return text.isBlank() ? null : read(text).orElse(shown.orElse(null));
            }
        });
        valueProperty().subscribe(value -> {
            var now = Optional.ofNullable(value);
            if (!now.equals(shown)) {
                shown = now;
                save.accept(now);
            }
        });
    }

    /// The day that is written; one without a year is near the one that is shown, or today.
    private Optional<LocalDate> read(String text) {
        var today = LocalDate.now(ZoneId.systemDefault());
        return WrittenDay.near(shown.orElse(today), today, text);
    }

    /// Shows a day, or none.
    public void show(Optional<LocalDate> day) {
        shown = day;
        setValue(day.orElse(null));
    }
}
