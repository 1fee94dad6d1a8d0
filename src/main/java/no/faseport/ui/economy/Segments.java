package no.faseport.ui.economy;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A few alternatives side by side, one of which always holds.
final class Segments<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final List<T> alternatives;

    /// The alternatives in this order, by these names.
    Segments(List<T> alternatives, Function<T, String> name) {
        this.alternatives = List.copyOf(alternatives);
        getStyleClass().add("money-segments");
        for (int i = 0; i < alternatives.size(); i++) {
            var button = new ToggleButton(name.apply(alternatives.get(i)));
            button.getStyleClass().add(i == 0
                    ? "left-pill"
                    : i == alternatives.size() - 1 ? "right-pill" : "center-pill");
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null && before != null) {
                group.selectToggle(before);
            }
        });
    }

    /// Lets `alternative` hold.
    void choose(T alternative) {
        group.selectToggle(group.getToggles().get(alternatives.indexOf(alternative)));
    }

    /// The alternative that holds; the first where none has been chosen.
    T chosen() {
        return alternatives.get(Math.max(0, group.getToggles().indexOf(group.getSelectedToggle())));
    }

    /// Tells `listener` when another alternative is chosen.
    void onChosen(Consumer<T> listener) {
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now != null && before != null) {
                listener.accept(chosen());
            }
        });
    }
}
