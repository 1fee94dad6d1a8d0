package no.faseport.ui.economy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import no.faseport.economy.Label;

/// A field for one of many things with a code and a name: shows those that match while somebody writes.
final class SearchField extends TextField {
    private static final int ROWS = 8;
    private static final double ROW = 28;

    private final Supplier<List<Label>> choices;
    private final ListView<Label> matches = new ListView<>();
    private final Popup popup = new Popup();

    /// A field that asks for `prompt`, with these choices at any time.
    SearchField(String prompt, double width, Supplier<List<Label>> choices) {
        this.choices = choices;
        setPromptText(prompt);
        setAccessibleText(prompt);
        setPrefWidth(width);
        matches.setFocusTraversable(false);
        matches.setFixedCellSize(ROW);
        matches.getStyleClass().add("money-matches");
        matches.setOnMouseClicked(event -> take());
        popup.getContent().add(matches);
        popup.setAutoHide(true);
        textProperty().addListener((property, before, now) -> search());
        focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                popup.hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// What is chosen: the choice whose code, or code and name, stands in the field.
    Optional<Label> chosen() {
        var text = getText().strip();
        return choices.get().stream().filter(each -> each.code().equals(text) || each.toString().equals(text))
                .findFirst();
    }

    private void search() {
        var text = getText().strip().toLowerCase(Locale.ROOT);
        var found = choices.get().stream().filter(each -> each.toString().toLowerCase(Locale.ROOT).contains(text))
                .toList();
        if (text.isEmpty() || found.isEmpty() || chosen().isPresent() || !isFocused()) {
            popup.hide();
            return;
        }
        matches.getItems().setAll(found);
        matches.getSelectionModel().selectFirst();
        matches.setPrefSize(Math.max(360, getWidth()), Math.min(ROWS, found.size()) * ROW + 2);
        var at = localToScreen(0, getHeight() + 2);
        if (at != null) {
            popup.show(this, at.getX(), at.getY());
        }
    }

    private void pressed(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        var row = matches.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(row + 1);
            case UP -> select(row - 1);
            case ENTER, TAB -> take();
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        if (event.getCode() != KeyCode.TAB) {
            event.consume();
        }
    }

    private void select(int row) {
        var kept = Math.max(0, Math.min(row, matches.getItems().size() - 1));
        matches.getSelectionModel().select(kept);
        matches.scrollTo(Math.max(0, kept - ROWS / 2));
    }

    private void take() {
        Optional.ofNullable(matches.getSelectionModel().getSelectedItem()).ifPresent(found -> {
            setText(found.toString());
            end();
        });
        popup.hide();
    }
}
