package no.faseport.ui.economy;

import java.util.Objects;
import javafx.scene.Parent;

/// What the screens of this package look like: their own style sheet, on top of the theme's colours.
final class EconomyLook {
    private static final String SHEET = Objects.requireNonNull(EconomyLook.class.getResource("economy.css"),
            "economy.css").toExternalForm();

    private EconomyLook() {
    }

    /// Gives a screen the look.
    static void dress(Parent screen) {
        screen.getStylesheets().add(SHEET);
    }
}
