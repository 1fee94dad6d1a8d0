package no.faseport.ui.benefit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.IndicatorId;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// What a benefit is measured by, and a line in which an indicator is added; a box stays while its indicator does, so that
/// whoever writes in it keeps the place.
final class IndicatorList extends VBox {
    private final Measuring model;
    private final Words words;
    private final VBox boxes = new VBox();
    private final Map<IndicatorId, IndicatorBox> kept = new HashMap<>();
    private Optional<Benefit> shown = Optional.empty();

    IndicatorList(Measuring model, Words words) {
        this.model = model;
        this.words = words;
        boxes.getStyleClass().add("indicator-boxes");
        getStyleClass().add("form-part");
        getChildren().setAll(boxes, adder());
    }

    private Node adder() {
        var name = BenefitsLook.line(words.text("benefits.indicator.prompt"), 172);
        var measure = BenefitsLook.line(words.text("benefits.column.measure"), 88);
        Runnable done = () -> shown.filter(one -> !name.getText().isBlank()).ifPresent(one -> {
            model.add(one, name.getText(), measure.getText());
            name.clear();
            measure.clear();
        });
        var add = Parts.adder(words.text("benefits.add"), done, name, measure);
        add.setAccessibleText(words.text("benefits.indicator.add"));
        var row = new FlowPane(name, measure, add);
        row.getStyleClass().add("benefit-add");
        row.setDisable(model.isReadOnly());
        return row;
    }

    /// Shows the indicators of `benefit`.
    void show(Benefit benefit) {
        shown = Optional.of(benefit);
        var now = benefit.indicators().stream().map(one -> {
            var box = kept.computeIfAbsent(one.id(), id -> new IndicatorBox(model, words));
            box.show(one);
            return box;
        }).toList();
        if (!boxes.getChildren().equals(now)) {
            boxes.getChildren().setAll(now);
            kept.values().retainAll(now);
        }
    }
}
