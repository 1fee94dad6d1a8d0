package no.faseport.ui.economy;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Where one seeks in a grid: a field, how many there are, and the way to the next and the one before.
final class FindField extends HBox {
    private static final double WIDTH = 150;
    private static final Duration BETWEEN_KEYS = Duration.millis(150);

    private final FindModel model;
    private final Words words;
    private final Runnable back;
    private final TextField text = new TextField();
    private final PauseTransition pause = new PauseTransition(BETWEEN_KEYS);
    private String sought = "";

    /// Seeks by `model`; `back` goes back to the grid.
    FindField(FindModel model, Words words, Runnable back) {
        super(4);
        this.model = model;
        this.words = words;
        this.back = back;
        setAlignment(Pos.CENTER_RIGHT);
        var count = new Label();
        count.getStyleClass().add("money-muted");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty().bind(model.count());
        text.setPromptText(words.text("money.find.prompt"));
        text.setAccessibleText(words.text("money.find"));
        text.setPrefWidth(WIDTH);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        text.textProperty().addListener((property, before, now) -> pause.playFromStart());
        pause.setOnFinished(event -> seek());
        getChildren().addAll(count, text, step(Material2OutlinedAL.KEYBOARD_ARROW_UP, "money.find.previous", -1),
                step(Material2OutlinedAL.KEYBOARD_ARROW_DOWN, "money.find.next", 1));
    }

    private Button step(Material2OutlinedAL icon, String key, int step) {
        return Parts.icon(words.text(key), icon, () -> go(step));
    }

    /// Puts the cursor in the field.
    void begin() {
        text.requestFocus();
        text.selectAll();
    }

    /// Goes to the next place the text is found, or with -1 to the one before; to the first where the text is new, and into the
    /// field where there is none.
    void go(int step) {
        if (text.getText().isBlank()) {
            begin();
        } else if (sought.equals(text.getText())) {
            model.go(step);
        } else {
            seek();
        }
    }

    private void seek() {
        pause.stop();
        if (!sought.equals(text.getText())) {
            sought = text.getText();
            model.seek(sought);
        }
    }

    private void leave() {
        pause.stop();
        text.clear();
        seek();
        back.run();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            go(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        }
    }
}
