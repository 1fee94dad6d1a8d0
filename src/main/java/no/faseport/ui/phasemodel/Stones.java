package no.faseport.ui.phasemodel;

import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.words.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The building stones of the models' screen; how they look stands in phasemodel.css.
final class Stones {
    private static final String SHEET = Objects.requireNonNull(Stones.class.getResource("phasemodel.css"),
            "phasemodel.css is missing").toExternalForm();

    private final Words words;

    Stones(Words words) {
        this.words = words;
    }

    /// Gives a screen the look.
    static void dress(Parent screen) {
        screen.getStylesheets().add(SHEET);
    }

    /// A button with a word.
    Button button(String key, Ikon icon, Runnable press) {
        var button = new Button(words.text(key), new FontIcon(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> press.run());
        return button;
    }

    /// A flat button with an icon alone; its word is told by a tooltip and to screen readers.
    Button icon(String key, Ikon icon, Runnable press) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words.text(key));
        button.setTooltip(new Tooltip(words.text(key)));
        button.setOnAction(event -> press.run());
        return button;
    }

    /// A field on one line for `text`.
    TextField field(String key, StringProperty text, int longest, boolean editable) {
        var field = new TextField();
        prepare(field, key, text, longest, editable);
        return field;
    }

    /// A field on as many lines as its text takes.
    GrowingText lines(String key, StringProperty text, int longest, boolean editable) {
        var field = new GrowingText();
        prepare(field, key, text, longest, editable);
        return field;
    }

    private void prepare(TextInputControl field, String key, StringProperty text, int longest, boolean editable) {
        field.getStyleClass().add("pm-field");
        field.setAccessibleText(words.text(key));
        field.setPromptText(words.text(key));
        field.setTextFormatter(new TextFormatter<>(change -> {
            int over = change.getControlNewText().length() - longest;
            if (over > 0) {
                change.setText(change.getText().substring(0, Math.max(0, change.getText().length() - over)));
                int end = change.getControlNewText().length();
                change.selectRange(end, end);
            }
            return change;
        }));
        field.textProperty().bindBidirectional(text);
        field.setEditable(editable);
    }

    /// A control under the caption that names it.
    VBox captioned(String key, Node control) {
        var label = new Label(words.text(key));
        label.setLabelFor(control);
        label.getStyleClass().add("field-name");
        var box = new VBox(label, control);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /// A heading within the form.
    Label heading(String key) {
        var label = new Label(words.text(key));
        label.getStyleClass().add("pm-heading");
        return label;
    }

    /// Words that explain, on as many lines as they take.
    Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
