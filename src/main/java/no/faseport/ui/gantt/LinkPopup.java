package no.faseport.ui.gantt;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import no.faseport.schedule.Dependency;

/// What pops up on a clicked dependency: who waits for whom, the lag to change, and a way to remove it.
final class LinkPopup {
    private static final int FAR = 999;

    private final GanttViewModel model;
    private final Popup popup = new Popup();

    LinkPopup(GanttViewModel model) {
        this.model = model;
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /// Shows the chosen dependency at a place on the screen.
    void show(Node owner, String said, Dependency dependency, double x, double y) {
        var words = model.words();
        var lag = new Spinner<Integer>(-FAR, FAR, dependency.lag().amount());
        lag.setId("gantt-lag");
        lag.setEditable(true);
        lag.setPrefWidth(90);
        lag.valueProperty().addListener((_, _, days) -> model.actions().setLag(dependency.id(), days));
        var label = new Label(words.text("gantt.lag"));
        label.setLabelFor(lag);
        var remove = new Button(words.text("gantt.unlink"));
        remove.getStyleClass().add("small");
        remove.setOnAction(_ -> {
            popup.hide();
            model.actions().unlink(dependency.id());
        });
        var row = new HBox(label, lag);
        row.getStyleClass().add("gantt-popup-row");
        var box = new VBox(new Label(said), row, remove);
        box.getStyleClass().addAll("gantt", "gantt-popup");
        box.getStylesheets().add("/no/faseport/gantt.css");
        popup.getContent().setAll(box);
        popup.show(owner, x, y);
    }
}
