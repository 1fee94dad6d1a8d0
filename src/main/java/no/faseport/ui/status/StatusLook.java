package no.faseport.ui.status;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import no.faseport.ui.Parts;

/// The few building stones of the status reports; how they look stands in status.css.
final class StatusLook {
    private StatusLook() {
    }

    static void dress(Parent node) {
        Parts.dress(node, StatusLook.class, "status.css");
    }

    static VBox card(Node... inside) {
        var card = new VBox(inside);
        card.getStyleClass().add("status-card");
        return card;
    }
}
