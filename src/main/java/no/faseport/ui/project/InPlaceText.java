package no.faseport.ui.project;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// A text that reads as text until it is clicked, or F2 or Enter is pressed; Enter saves it, Esc leaves it as it was.
final class InPlaceText extends StackPane {
    private final Words words;
    private final String name;
    private final Label shown = new Label();
    private final Text ruler = new Text();
    private final TextInputControl editor;
    private final Consumer<String> save;
    private final String empty;
    private String text = "";
    private boolean editable = true;

    /// A text called `name`, of at most `longest` characters and given to `save`; `empty` stands where there is none.
    private InPlaceText(Words words, String name, String empty, TextInputControl editor, int longest,
            Consumer<String> save) {
        this.words = words;
        this.name = name;
        this.empty = empty;
        this.editor = editor;
        this.save = save;
        getStyleClass().add("fp-in-place");
        shown.getStyleClass().add("fp-in-place-text");
        shown.setWrapText(true);
        shown.setFocusTraversable(true);
        shown.setMaxWidth(Double.MAX_VALUE);
        shown.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        shown.setAccessibleRole(AccessibleRole.BUTTON);
        editor.setAccessibleText(name);
        Parts.limit(editor, longest);
        shown.setOnMouseClicked(click -> edit());
        shown.setOnKeyPressed(this::shownKey);
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::editorKey);
        editor.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                done(true);
            }
        });
        getChildren().add(shown);
        shown.widthProperty().subscribe(this::breakBetweenWords);
        show("");
    }

    /// Breaks lines between words only: where one word is wider than the line, its end gives way to dots and a tip has it.
    private void breakBetweenWords() {
        ruler.setFont(shown.getFont());
        var room = shown.getWidth() - shown.snappedLeftInset() - shown.snappedRightInset();
        var fits = Arrays.stream(shown.getText().split("\\s+")).allMatch(word -> {
            ruler.setText(word);
            return ruler.getLayoutBounds().getWidth() <= room;
        });
        shown.setWrapText(fits || room <= 0);
        shown.setTooltip(shown.isWrapText() ? null : new Tooltip(shown.getText()));
    }

    /// A text on one line.
    static InPlaceText line(Words words, String name, String empty, int longest, Consumer<String> save) {
        return new InPlaceText(words, name, empty, new TextField(), longest, save);
    }

    /// A name, offered among those there are while it is written; they are asked of `source`.
    static InPlaceText names(Words words, String name, String empty, int longest, Consumer<String> save,
            Consumer<Consumer<List<String>>> source) {
        return new InPlaceText(words, name, empty, new NamesField(source), longest, save);
    }

    /// A text on several lines, where Shift+Enter makes a new one.
    static InPlaceText lines(Words words, String name, String empty, int longest, Consumer<String> save) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        return new InPlaceText(words, name, empty, area, longest, save);
    }

    /// Shows `now`; what is being written in its place is left alone.
    void show(String now) {
        text = now;
        var said = !now.isEmpty() ? now : editable ? empty : words.text("project.empty");
        shown.setText(said);
        breakBetweenWords();
        shown.pseudoClassStateChanged(Looks.EMPTY, now.isEmpty());
        shown.setAccessibleText(editable ? words.text("project.inPlace", name, said) : name + ": " + said);
    }

    /// Lets the text be edited, or only read.
    void setEditable(boolean can) {
        editable = can;
        shown.setFocusTraversable(can);
        shown.pseudoClassStateChanged(Looks.READ_ONLY, !can);
        show(text);
    }

    /// The node that shows the text, for a caption to point at.
    Label shown() {
        return shown;
    }

    void edit() {
        if (editable && !isEditing()) {
            editor.setText(text);
            getChildren().setAll(editor);
            editor.requestFocus();
            editor.selectAll();
        }
    }

    private boolean isEditing() {
        return getChildren().contains(editor);
    }

    private void shownKey(KeyEvent key) {
        if (key.getCode() == KeyCode.F2 || key.getCode() == KeyCode.ENTER) {
            edit();
            key.consume();
        }
    }

    private void editorKey(KeyEvent key) {
        if (key.isConsumed()) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER && key.isShiftDown() && editor instanceof TextArea area) {
            area.replaceSelection("\n");
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.ESCAPE) {
            done(key.getCode() == KeyCode.ENTER);
            shown.requestFocus();
            key.consume();
        }
    }

    private void done(boolean keep) {
        if (isEditing()) {
            var written = editor.getText();
            getChildren().setAll(shown);
            if (keep && !written.strip().equals(text)) {
                save.accept(written.strip());
            }
        }
    }
}
