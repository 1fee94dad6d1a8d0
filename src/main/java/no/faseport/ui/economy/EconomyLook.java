package no.faseport.ui.economy;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What the screens of this package look like: their own style sheet, on top of the theme's colours.
final class EconomyLook {
    private static final String SHEET = Objects.requireNonNull(EconomyLook.class.getResource("economy.css"),
            "economy.css").toExternalForm();

    private EconomyLook() {
    }

    /// What stands where there is nothing to show yet: what the screen is for. The first action is to be added.
    static VBox empty(String heading, String what) {
        var title = new Label(heading);
        title.getStyleClass().add("title-3");
        var text = new Label(what);
        text.setWrapText(true);
        text.getStyleClass().add("money-muted");
        var box = new VBox(12, title, text);
        box.getStyleClass().add("money-empty");
        box.setAlignment(Pos.CENTER);
        return box;
    }

    /// The line below a grid that explains it; what does not fit beside the first text stands below it.
    static FlowPane legend(String... texts) {
        var legend = new FlowPane();
        for (var text : texts) {
            legend.getChildren().add(new Label(text));
        }
        legend.getStyleClass().add("money-legend");
        return legend;
    }

    /// Gives a screen the look.
    static void dress(Parent screen) {
        screen.getStylesheets().add(SHEET);
    }
}
