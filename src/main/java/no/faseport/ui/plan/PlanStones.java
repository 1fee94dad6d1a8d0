package no.faseport.ui.plan;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The few building stones of the screens around a plan; how they look stands in plan.css.
record PlanStones(Words words) {
    static void dress(Parent node) {
        Parts.dress(node, PlanStones.class, "plan.css");
    }

    /// A heading over `inside`.
    VBox card(String title, Node... inside) {
        var card = new VBox(Parts.text(words.text(title), "plan-heading"));
        card.getChildren().addAll(inside);
        card.getStyleClass().add("plan-card");
        return card;
    }

    /// A button with an icon, known by its key.
    Button button(String key, Ikon icon, Runnable press) {
        var button = new Button(words.text(key), new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> press.run());
        return button;
    }

    /// Shows or hides a node, and its room with it.
    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
