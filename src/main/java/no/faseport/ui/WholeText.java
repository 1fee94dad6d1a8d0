package no.faseport.ui;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/// Tells the whole of a text in a tooltip where there is no room for it.
public final class WholeText {
    private static final double WIDTH = 480;

    private WholeText() {
    }

    /// Lets `label` tell what is cut off it, whatever it comes to say.
    public static void tell(Labeled label) {
        label.textTruncatedProperty().subscribe(cut -> label.setTooltip(cut ? tip(label) : null));
    }

    private static Tooltip tip(Labeled label) {
        var tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(WIDTH);
        tip.textProperty().bind(label.textProperty());
        return tip;
    }
}
