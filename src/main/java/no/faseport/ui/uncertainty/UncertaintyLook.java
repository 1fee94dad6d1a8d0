package no.faseport.ui.uncertainty;

import javafx.css.PseudoClass;
import javafx.scene.Parent;
import no.faseport.ui.Parts;

/// The few building stones of the screen; how they look stands in uncertainty.css.
final class UncertaintyLook {
    /// What nothing can be written in.
    static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    /// What others lie under.
    static final PseudoClass SUMMARY = PseudoClass.getPseudoClass("summary");

    private UncertaintyLook() {
    }

    static void dress(Parent node) {
        Parts.dress(node, UncertaintyLook.class, "uncertainty.css");
    }
}
