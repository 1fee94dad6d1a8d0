package no.faseport.ui;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import no.faseport.words.Words;

/// The fields of the printing form, each bound to what it chooses and named for screen readers.
final class PrintFields {
    private static final double NUMBER = 84;

    private final Words words;

    PrintFields(Words words) {
        this.words = words;
    }

    /// Controls beside each other.
    static HBox line(Node... parts) {
        var line = new HBox(8, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// Gives a control the name that tests and screen readers know it by.
    void name(Control control, String key) {
        control.setId("print-" + key);
        control.setAccessibleText(words.text("print." + key));
    }

    /// A choice among some.
    <T> ComboBox<T> box(String key, ObjectProperty<T> chosen, List<T> choices, Function<T, String> said) {
        var box = new ComboBox<T>();
        box.getItems().setAll(choices);
        convert(box, said);
        name(box, key);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    /// Lets the choices of `box` be told as `said`.
    <T> void convert(ComboBox<T> box, Function<T, String> said) {
        box.setConverter(new Naming<>(said));
    }

    /// A whole number that is written or stepped to.
    Spinner<Integer> number(String key, ObjectProperty<Integer> number, int least, int most) {
        var spinner = new Spinner<Integer>(least, most, number.get());
        spinner.setEditable(true);
        spinner.setPrefWidth(NUMBER);
        spinner.setMinWidth(NUMBER);
        name(spinner, key);
        spinner.getValueFactory().valueProperty().bindBidirectional(number);
        return spinner;
    }

    /// A line of text.
    TextField text(String key, StringProperty text) {
        var field = new TextField();
        field.setPromptText(words.text("print." + key + ".all"));
        name(field, key);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    /// Yes or no.
    CheckBox tick(String key, BooleanProperty ticked) {
        var tick = new CheckBox(words.text("print." + key));
        tick.setId("print-" + key);
        tick.selectedProperty().bindBidirectional(ticked);
        return tick;
    }
}
