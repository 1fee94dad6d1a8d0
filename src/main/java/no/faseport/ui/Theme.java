package no.faseport.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/// How the window looks; its name is `theme.` and the constant in the bundle.
public enum Theme {
    /// Dark text on a light ground.
    LIGHT,
    /// Light text on a dark ground.
    DARK;

    private static final List<String> SHEETS = List.of("faseport.css");

    /// The theme with this name, or light where there is none.
    public static Theme of(String name) {
        return name.equals(DARK.name()) ? DARK : LIGHT;
    }

    /// The other one.
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /// Dresses every window of the program, and `scene` with Faseport's own colours and looks.
    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        });
        scene.getStylesheets().setAll(sheet(switch (this) {
            case LIGHT -> "colours-light.css";
            case DARK -> "colours-dark.css";
        }));
        SHEETS.forEach(name -> scene.getStylesheets().add(sheet(name)));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/no/faseport/" + name), name).toExternalForm();
    }
}
