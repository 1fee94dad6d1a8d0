package no.faseport.ui.project;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// A line where something new is written; Enter or the button puts it in the room.
final class AddLine extends HBox {
    private final Runnable add;

    /// `fields` to write in, and what `add` does is called by the bundle's `key`.
    AddLine(Words words, String key, Runnable add, Node... fields) {
        super(fields);
        this.add = add;
        getStyleClass().addAll("fp-fields", "fp-add-line");
        setAlignment(Pos.CENTER_LEFT);
        var button = new Button(words.text(key), new FontIcon(Material2AL.ADD));
        button.getStyleClass().addAll("flat", "fp-quiet-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(press -> add.run());
        getChildren().add(button);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TextField field && !isOpenList(field)) {
            add.run();
            key.consume();
        }
    }

    private static boolean isOpenList(TextField field) {
        return (field.getParent() instanceof ComboBox<?> box && box.isShowing())
                || (field instanceof NamesField names && names.isOffering());
    }

    /// A field to write in, called by the bundle's `key`, that takes what room there is.
    static TextField field(Words words, String key, int longest) {
        return prepared(new TextField(), words, key, longest);
    }

    /// As [#field], with the names there are offered while one is written.
    static TextField names(Words words, String key, int longest, Consumer<Consumer<List<String>>> source) {
        return prepared(new NamesField(source), words, key, longest);
    }

    private static TextField prepared(TextField field, Words words, String key, int longest) {
        field.setPromptText(words.text(key));
        field.setAccessibleText(words.text(key));
        field.setMinWidth(120);
        Parts.limit(field, longest);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    /// A field with usual words to choose among, where any other can be written.
    static ComboBox<String> choice(Words words, String key, int longest) {
        var box = new ComboBox<String>();
        box.setEditable(true);
        box.setPromptText(words.text(key));
        box.setAccessibleText(words.text(key));
        box.getEditor().setAccessibleText(words.text(key));
        box.setPrefWidth(200);
        box.setMinWidth(160);
        Parts.limit(box.getEditor(), longest);
        return box;
    }
}
