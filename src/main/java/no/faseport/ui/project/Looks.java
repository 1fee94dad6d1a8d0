package no.faseport.ui.project;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.ui.Parts;

/// The few building stones of the project's screens; how they look stands in project.css.
final class Looks {
    /// Where a text is not stated.
    static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    /// Where a text cannot be edited.
    static final PseudoClass READ_ONLY = PseudoClass.getPseudoClass("fp-read-only");
    /// Where something mandatory is missing.
    static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    /// The gate shown.
    static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private Looks() {
    }

    /// A part of a screen under its heading.
    static VBox card(String heading, Node... inside) {
        var card = new VBox(Parts.text(heading, "fp-heading"));
        card.getChildren().addAll(inside);
        card.getStyleClass().add("fp-card");
        return card;
    }

    /// A control under the caption that names it.
    static VBox captioned(String caption, Node control) {
        var label = Parts.whole(caption, "fp-caption");
        label.setLabelFor(control instanceof InPlaceText text ? text.shown() : control);
        var box = new VBox(label, control);
        box.getStyleClass().add("fp-captioned");
        return box;
    }

    /// `left` takes what room there is, `right` what it needs.
    static HBox spread(Node left, Node right) {
        var space = new Region();
        space.setMinWidth(16);
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(left, space, right);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
