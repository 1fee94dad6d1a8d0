package no.faseport.ui.project;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// A choice of one among few, side by side: one stop for Tab, arrows go between them, Space or Enter chooses.
///
/// Choosing what is chosen already takes the choice away.
final class Segments<E extends Enum<E>> extends FlowPane {
    private final Map<E, ToggleButton> buttons;
    private final List<E> values;
    private final Consumer<Optional<E>> choose;
    private Optional<E> chosen = Optional.empty();

    /// A choice among `type`'s constants for what is called `name`, told to `choose` when somebody chooses.
    Segments(Class<E> type, String name, Function<E, String> word, Consumer<Optional<E>> choose) {
        this.buttons = new EnumMap<>(type);
        this.values = List.of(type.getEnumConstants());
        this.choose = choose;
        getStyleClass().add("fp-segments");
        setAccessibleText(name);
        for (var value : values) {
            var button = new ToggleButton(word.apply(value));
            button.getStyleClass().add("fp-segment");
            button.setMinWidth(USE_PREF_SIZE);
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setAccessibleText(name + ": " + word.apply(value));
            button.setOnAction(press -> pressed(value));
            button.addEventFilter(KeyEvent.KEY_PRESSED, key -> key(value, key));
            buttons.put(value, button);
            getChildren().add(button);
        }
        show(Optional.empty());
    }

    @Override
    protected double computePrefWidth(double height) {
        var buttonsWide = getChildren().stream().mapToDouble(button -> snapSizeX(button.prefWidth(-1))).sum();
        return Math.ceil(buttonsWide + snapSpaceX(getHgap()) * (values.size() - 1)) + 1;
    }

    /// Shows what is chosen.
    void show(Optional<E> now) {
        chosen = now;
        buttons.forEach((value, button) -> {
            var isChosen = now.filter(value::equals).isPresent();
            button.setSelected(isChosen);
            button.setFocusTraversable(isChosen || (now.isEmpty() && value.equals(values.getFirst())));
        });
    }

    /// The button of one of the choices.
    ToggleButton button(E value) {
        return Objects.requireNonNull(buttons.get(value));
    }

    private void pressed(E value) {
        Optional<E> now = chosen.filter(value::equals).isPresent() ? Optional.empty() : Optional.of(value);
        show(now);
        choose.accept(now);
    }

    private void key(E value, KeyEvent key) {
        switch (key.getCode()) {
            case LEFT, UP -> go(value, -1, key);
            case RIGHT, DOWN -> go(value, 1, key);
            case ENTER -> {
                pressed(value);
                key.consume();
            }
            default -> {
            }
        }
    }

    private void go(E from, int step, KeyEvent key) {
        var at = Math.floorMod(values.indexOf(from) + step, values.size());
        button(values.get(at)).requestFocus();
        key.consume();
    }
}
