package no.faseport.ui.status;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The few building stones of the status reports; how they look stands in status.css.
final class StatusLook {
    private StatusLook() {
    }

    static void dress(Parent node) {
        node.getStylesheets()
                .add(Objects.requireNonNull(StatusLook.class.getResource("status.css")).toExternalForm());
    }

    /// A text that is never cut.
    static Label whole(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    static VBox card(Node... inside) {
        var card = new VBox(inside);
        card.getStyleClass().add("status-card");
        return card;
    }
}
