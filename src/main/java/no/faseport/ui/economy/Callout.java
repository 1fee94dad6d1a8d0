package no.faseport.ui.economy;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Says at a cell what is wrong with what was done there.
final class Callout extends VBox {
    private static final double WIDEST = 440;
    private static final double GAP = 4;

    private final Words words;

    Callout(Words words) {
        this.words = words;
        getStyleClass().add("money-callout");
        setManaged(false);
        setVisible(false);
        setMouseTransparent(true);
        setMaxWidth(WIDEST);
    }

    /// Shows the reasons beside `cell`, within `width` by `height`; nothing where there are none.
    void show(GridModel.Trouble trouble, Rectangle2D cell, double width, double height) {
        setVisible(!trouble.reasons().isEmpty());
        if (!isVisible()) {
            getChildren().clear();
            return;
        }
        getChildren().setAll(trouble.reasons().stream().map(reason -> {
            var label = new Label(words.text(reason), new FontIcon(Material2OutlinedAL.ERROR_OUTLINE));
            label.setWrapText(true);
            return label;
        }).toList());
        applyCss();
        var wide = Math.min(WIDEST, prefWidth(-1));
        var tall = prefHeight(wide);
        var x = Math.max(0, Math.min(cell.getMaxX() - wide, width - wide));
        var below = cell.getMaxY() + GAP;
        var y = below + tall <= height ? below : Math.max(0, cell.getMinY() - tall - GAP);
        resizeRelocate(x, y, wide, tall);
    }
}
