package no.faseport.ui.economy;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.ui.Parts;

/// What the screens of this package look like: their own style sheet, on top of the theme's colours.
final class EconomyLook {
    private static final double ROOM_FOR_LEGEND = 400;

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

    /// The title of a screen over what it is for, which breaks into lines where there is little room.
    static VBox title(String title, Label lead) {
        var above = new Label(title);
        above.getStyleClass().add("title-2");
        lead.getStyleClass().add("money-muted");
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(2, above, lead);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /// The line below the grid of `screen` that explains it; gone where the screen is so low that the rows need the room.
    static FlowPane legend(Region screen, String... texts) {
        var legend = new FlowPane();
        for (var text : texts) {
            legend.getChildren().add(new Label(text));
        }
        legend.getStyleClass().add("money-legend");
        legend.visibleProperty().bind(screen.heightProperty().greaterThan(ROOM_FOR_LEGEND));
        legend.managedProperty().bind(legend.visibleProperty());
        return legend;
    }

    /// Gives a screen the look.
    static void dress(Parent screen) {
        Parts.dress(screen, EconomyLook.class, "economy.css");
    }
}
