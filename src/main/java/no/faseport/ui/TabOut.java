package no.faseport.ui;

import javafx.event.EventHandler;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets Tab leave a text of several lines as it leaves every other field, where the toolkit would write a tab in it.
final class TabOut implements EventHandler<KeyEvent> {
    @Override
    public void handle(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown() && key.getTarget() instanceof TextArea area) {
            area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }
}
