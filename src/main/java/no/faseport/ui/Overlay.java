package no.faseport.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A sheet laid over the window for a moment: it goes with Esc or a click beside it, and gives the keyboard back.
final class Overlay extends StackPane {
    private Optional<Node> before = Optional.empty();

    Overlay() {
        getStyleClass().add("overlay");
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
        setManaged(false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
    }

    /// Lays `sheet` over the window and gives the keyboard to `first`.
    void show(Region sheet, Node first) {
        sheet.setMaxHeight(USE_PREF_SIZE);
        if (!isVisible()) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        if (!sheet.getStyleClass().contains("overlay-sheet")) {
            sheet.getStyleClass().add("overlay-sheet");
        }
        getChildren().setAll(sheet);
        setVisible(true);
        setManaged(true);
        first.requestFocus();
    }

    /// Takes the sheet away.
    void hide() {
        setVisible(false);
        setManaged(false);
        getChildren().clear();
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
    }
}
