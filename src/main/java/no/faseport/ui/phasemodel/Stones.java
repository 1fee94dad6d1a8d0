package no.faseport.ui.phasemodel;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The building stones of the models' screen; how they look stands in phasemodel.css.
final class Stones {
    private final Words words;

    Stones(Words words) {
        this.words = words;
    }

    /// Gives a screen the look.
    static void dress(Parent screen) {
        Parts.dress(screen, Stones.class, "phasemodel.css");
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
        var button = Parts.icon(words.text(key), icon, press);
        button.setMinWidth(Region.USE_PREF_SIZE);
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
        Parts.limit(field, longest);
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
        return Parts.text(text, "quiet");
    }
}
