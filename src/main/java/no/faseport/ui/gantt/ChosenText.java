package no.faseport.ui.gantt;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// Says which dependency or gate is chosen, and which keys work on it; otherwise what was done last.
final class ChosenText extends Label {
    ChosenText(GanttViewModel model) {
        var speech = new GanttSpeech(model.words());
        setId("gantt-chosen-link");
        getStyleClass().add("gantt-chosen-link");
        setMinWidth(0);
        textProperty().bind(Bindings.createStringBinding(() -> speech.chosen(model).replace('\n', ' '),
                model.selectionProperty(), model.toldProperty(), model.rowsProperty()));
        tooltipProperty().bind(textProperty().map(Tooltip::new));
    }
}
