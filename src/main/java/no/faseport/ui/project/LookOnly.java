package no.faseport.ui.project;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import no.faseport.ui.DayField;

/// Makes what can be written, chosen or taken away in some part of a screen readable only; ways and searches still work.
final class LookOnly {
    /// The style class of a button that may stay: it copies or opens.
    static final String CHANGES_NOTHING = "fp-changes-nothing";

    private LookOnly() {
    }

    /// Everything below `top`, as it stands now.
    static void below(Parent top) {
        top.getChildrenUnmodifiable().forEach(LookOnly::close);
    }

    private static void close(Node node) {
        switch (node) {
            case InPlaceText text -> text.setEditable(false);
            case Pick<?> pick -> pick.setReadOnly();
            case DayField day -> {
                day.setMouseTransparent(true);
                day.setFocusTraversable(false);
            }
            case Parent line when line.getStyleClass().contains("fp-add-line") -> hide(line);
            case Button button when button.getStyleClass().contains("fp-quiet-button")
                    && !button.getStyleClass().contains(CHANGES_NOTHING) ->
                hide(button);
            case Parent parent -> below(parent);
            default -> {
            }
        }
    }

    private static void hide(Node node) {
        node.setVisible(false);
        node.setManaged(false);
    }
}
