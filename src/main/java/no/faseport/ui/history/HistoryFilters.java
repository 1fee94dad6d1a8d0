package no.faseport.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import no.faseport.project.Project;
import no.faseport.ui.Naming;
import no.faseport.words.Words;

/// The choices above the history: whose changes, by whom, and since when.
final class HistoryFilters extends HBox {
    private final Words words;

    HistoryFilters(HistoryViewModel model, Words words) {
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("history-filters");
        var period = new ComboBox<Period>();
        period.getItems().setAll(Period.values());
        dress(period, "history.period", one -> words.text("history.period." + one));
        period.valueProperty().bindBidirectional(model.period());
        getChildren().addAll(
                choice("history.project", "history.allProjects", model.projects(), HistoryFilters::told,
                        model.project()),
                choice("history.person", "history.allPeople", model.people(), name -> name, model.person()), period);
    }

    private static String told(Project project) {
        return project.number() + " " + project.name();
    }

    private <T> ComboBox<Optional<T>> choice(String key, String all, ObservableList<T> items,
            Function<T, String> told, ObjectProperty<Optional<T>> chosen) {
        var box = new ComboBox<Optional<T>>();
        dress(box, key, one -> one.map(told).orElse(words.text(all)));
        fill(box, items);
        box.setValue(chosen.get());
        box.valueProperty().addListener((property, was, is) -> Optional.ofNullable(is).ifPresent(chosen::set));
        items.addListener((ListChangeListener<T>) change -> {
            var before = chosen.get();
            fill(box, items);
            box.setValue(box.getItems().contains(before) ? before : Optional.empty());
        });
        return box;
    }

    private static <T> void fill(ComboBox<Optional<T>> box, List<T> items) {
        box.getItems().setAll(List.of(Optional.empty()));
        items.forEach(item -> box.getItems().add(Optional.of(item)));
    }

    private <T> void dress(ComboBox<T> box, String key, Function<T, String> told) {
        box.setId(key.replace('.', '-'));
        box.setAccessibleText(words.text(key));
        box.setPrefWidth(176);
        box.setConverter(new Naming<>(told));
    }
}
