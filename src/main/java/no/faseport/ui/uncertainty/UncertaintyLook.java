package no.faseport.ui.uncertainty;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The few building stones of the screen; how they look stands in uncertainty.css.
final class UncertaintyLook {
    /// What nothing can be written in.
    static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    /// What others lie under.
    static final PseudoClass SUMMARY = PseudoClass.getPseudoClass("summary");

    private UncertaintyLook() {
    }

    static void dress(Parent node) {
        node.getStylesheets()
                .add(Objects.requireNonNull(UncertaintyLook.class.getResource("uncertainty.css")).toExternalForm());
    }

    /// A text of a style class, on as many lines as it takes.
    static Label text(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
