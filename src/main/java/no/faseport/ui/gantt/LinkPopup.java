package no.faseport.ui.gantt;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import no.faseport.planning.LinkEdit;
import no.faseport.schedule.Dependency;
import no.faseport.words.Message;

/// What pops up on a clicked dependency: who waits for whom, its kind and lag to change, and a way to remove it.
///
/// What is changed is asked for as one edit when the popup closes; Escape forgets it.
final class LinkPopup {
    private final GanttViewModel model;
    private final Popup popup = new Popup();

    LinkPopup(GanttViewModel model) {
        this.model = model;
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
    }

    /// Shows the chosen dependency at a place on the screen.
    void show(Node owner, String said, Dependency dependency, double x, double y) {
        var words = model.words();
        var fields = new LinkFields(words, dependency);
        var remove = new Button(words.text("gantt.unlink"));
        remove.getStyleClass().add("small");
        remove.setId("gantt-unlink");
        var box = new VBox(new Label(said));
        var drives = new Label(model.meaning(dependency));
        drives.getStyleClass().add("gantt-inspector-room");
        box.getChildren().add(drives);
        box.getChildren().addAll(fields.rows());
        var buttons = new HBox(remove);
        buttons.getStyleClass().add("gantt-popup-row");
        box.getChildren().add(buttons);
        box.getStyleClass().addAll("gantt", "gantt-popup");
        box.getStylesheets().add("/no/faseport/gantt.css");
        remove.setOnAction(_ -> {
            close();
            model.actions().edit(new LinkEdit.Unlink(List.of(dependency.id())));
        });
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, fields));
        popup.setOnAutoHide(_ -> ask(fields));
        popup.getContent().setAll(box);
        popup.show(owner, x, y);
        fields.focus();
    }

    private void pressed(KeyEvent event, LinkFields fields) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            ask(fields);
            close();
            event.consume();
        }
    }

    private void close() {
        popup.hide();
    }

    private void ask(LinkFields fields) {
        fields.wrong().ifPresentOrElse(
                text -> model.actions().refuse(List.of(Message.of("gantt.refused.lag", text))),
                () -> fields.changed().ifPresent(model.actions()::edit));
    }
}
