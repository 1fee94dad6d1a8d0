package no.faseport.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// The band above a project that is not shown as it is: which day it is shown on, another day, and the way back.
final class PastBand extends HBox {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d.M.uuuu");

    private final PastViewModel model;
    private final Words words;
    private final Label title = new Label("", new FontIcon(Material2AL.HISTORY));
    private final Label note = new Label();
    private final DatePicker day = new DatePicker();
    private final Button back = new Button();

    PastBand(PastViewModel model, Words words) {
        this.model = model;
        this.words = words;
        title.getStyleClass().add("past-title");
        title.setMinWidth(USE_PREF_SIZE);
        pickDays();
        back.setId("past-back");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(press -> model.back());
        getStyleClass().add("past-band");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, note, Parts.space(), step("past.earlier", Material2AL.CHEVRON_LEFT, -1), day,
                step("past.later", Material2AL.CHEVRON_RIGHT, 1), back);
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(model.asking());
        model.then().subscribe(this::tell);
    }

    private void pickDays() {
        day.setId("past-day");
        day.setPrefWidth(148);
        day.setMinWidth(148);
        day.setAccessibleText(words.text("past.day"));
        day.getEditor().setAccessibleText(words.text("past.day"));
        day.setPromptText(words.text("project.day.prompt"));
        day.setConverter(new StringConverter<LocalDate>() {
            @Override
            public String toString(@Nullable LocalDate shown) {
                return shown == null ? "" : words.date(shown);
            }

            @Override
            public @Nullable LocalDate fromString(String text) {
                return read(text).orElse(day.getValue());
            }
        });
        day.setDayCellFactory(picker -> new DateCell() {
            @Override
            public void updateItem(LocalDate date, boolean empty) {
                super.updateItem(date, empty);
                setDisable(empty || date.isAfter(model.today()));
            }
        });
        day.valueProperty().subscribe(chosen -> Optional.ofNullable(chosen)
                .filter(date -> !date.equals(model.then().get().map(PastViewModel.Then::day).orElse(null)))
                .ifPresent(model::show));
    }

    private static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), WRITTEN));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Button step(String key, Material2AL icon, int days) {
        return Parts.icon(words.text(key), icon, () -> model.step(days));
    }

    private void tell(Optional<PastViewModel.Then> then) {
        title.setText(then.map(shown -> words.text("past.band", shown.day()))
                .orElseGet(() -> words.text("past.ask")));
        note.setText(then.isPresent() ? words.text("past.readOnly") : "");
        back.setText(words.text(then.isPresent() ? "past.back" : "past.close"));
        day.setValue(then.map(PastViewModel.Then::day).orElse(null));
    }

    /// Gives the keyboard to the day.
    void focus() {
        day.requestFocus();
    }
}
