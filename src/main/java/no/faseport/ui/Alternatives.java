package no.faseport.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A few alternatives side by side, one of which always holds.
public final class Alternatives<T> extends HBox {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    /// The alternatives in this order, by these names; `now` holds to begin with, and `chosen` is told of each that is pressed.
    /// Their buttons are of these style classes too.
    public Alternatives(List<T> all, T now, Function<T, String> name, Consumer<T> chosen, String... styles) {
        var group = new ToggleGroup();
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            var button = new ToggleButton(name.apply(one));
            button.getStyleClass().addAll(styles);
            button.getStyleClass().add(i == 0 ? "left-pill" : i == all.size() - 1 ? "right-pill" : "center-pill");
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setSelected(one.equals(now));
            button.setOnAction(press -> {
                button.setSelected(true);
                chosen.accept(one);
            });
            buttons.put(one, button);
        }
        getChildren().setAll(buttons.values());
    }

    /// The button of `one`.
    public ToggleButton button(T one) {
        return Objects.requireNonNull(buttons.get(one), "no such alternative");
    }
}
