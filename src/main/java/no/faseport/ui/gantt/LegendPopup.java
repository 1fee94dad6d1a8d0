package no.faseport.ui.gantt;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import no.faseport.gantt.Legend;
import no.faseport.words.Words;

/// What pops up to tell what the signs in the chart mean: those that are in sight, until people click elsewhere or press Escape.
final class LegendPopup {
    private static final double BELOW = 4;

    private final Words words;
    private final Popup popup = new Popup();

    LegendPopup(Words words) {
        this.words = words;
        popup.setAutoHide(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_RIGHT);
    }

    /// Shows `legend` below `owner`.
    void show(Node owner, Legend legend) {
        var title = new Label(words.text("gantt.legend"));
        title.getStyleClass().add("gantt-inspector-title");
        var box = new VBox(title, new LegendView(legend));
        box.setId("gantt-legend-box");
        box.getStyleClass().addAll("gantt", "gantt-popup");
        box.getStylesheets().add("/no/faseport/gantt.css");
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                popup.hide();
                event.consume();
            }
        });
        popup.getContent().setAll(box);
        var at = owner.localToScreen(owner.getLayoutBounds());
        popup.show(owner, at.getMaxX(), at.getMaxY() + BELOW);
    }
}
