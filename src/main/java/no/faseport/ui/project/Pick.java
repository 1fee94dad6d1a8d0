package no.faseport.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import no.faseport.ui.Sign;
import no.faseport.words.Words;

/// One of several, read as text until it is clicked or opened with Space; what is chosen is saved at once.
final class Pick<T> extends MenuButton {
    private final Words words;
    private final String name;
    private final Function<T, String> word;
    private final Function<T, Optional<Sign>> sign;
    private final Consumer<T> choose;
    private boolean readOnly;

    /// A choice called `name` among things with a word and perhaps a symbol.
    Pick(Words words, String name, Function<T, String> word, Function<T, Optional<Sign>> sign, Consumer<T> choose) {
        this.words = words;
        this.name = name;
        this.word = word;
        this.sign = sign;
        this.choose = choose;
        getStyleClass().addAll("fp-pick");
        setAccessibleText(name);
        setMaxWidth(USE_PREF_SIZE);
    }

    /// Lets it only be read.
    void setReadOnly() {
        if (readOnly) {
            return;
        }
        readOnly = true;
        setMouseTransparent(true);
        setFocusTraversable(false);
        getStyleClass().add("no-arrow");
    }

    /// Shows what is chosen among `values`.
    void show(List<T> values, T chosen) {
        setText(word.apply(chosen));
        setGraphic(sign.apply(chosen).map(Sign::icon).orElse(null));
        setAccessibleText(readOnly
                ? name + ": " + word.apply(chosen)
                : words.text("project.inPlace", name, word.apply(chosen)));
        setTooltip(new Tooltip(word.apply(chosen)));
        var group = new ToggleGroup();
        getItems().setAll(values.stream().map(value -> item(value, value.equals(chosen), group)).toList());
    }

    private RadioMenuItem item(T value, boolean chosen, ToggleGroup group) {
        var item = new RadioMenuItem(word.apply(value), sign.apply(value).map(Sign::icon).orElse(null));
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(press -> {
            if (!chosen) {
                choose.accept(value);
            }
        });
        return item;
    }
}
