package no.faseport.ui.benefit;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.faseport.benefit.Indicator;
import no.faseport.benefit.Measurement;
import no.faseport.ui.DayField;
import no.faseport.ui.Parts;
import no.faseport.ui.WrittenTable;
import no.faseport.ui.WrittenTable.Column;
import no.faseport.words.Words;
import org.kordamp.ikonli.material2.Material2AL;

/// What an indicator was each time it was measured, written where it stands; below, a line in which a measurement is added.
final class MeasurementTable extends VBox {
    private static final double HEAD = 44;
    private static final double ROW = 30;
    private static final double DAY = 100;
    private static final double VALUE = 84;
    private static final double SHORT = 68;
    private static final double PICKED = 138;

    private final Measuring model;
    private final Words words;
    private final BenefitText text;
    private final WrittenTable<Measurement> table;
    private Optional<Indicator> shown = Optional.empty();

    MeasurementTable(Measuring model, Words words) {
        this.model = model;
        this.words = words;
        this.text = new BenefitText(words);
        this.table = new WrittenTable<>(words, words.text("benefits.measurements"),
                words.text("benefits.measurements.none"), one -> words.date(one.on()), columns());
        table.openWhere(one -> !model.isReadOnly());
        table.onDelete(model::remove);
        table.managedProperty().bind(table.visibleProperty());
        getStyleClass().add("form-part");
        getChildren().setAll(table, adder());
    }

    private List<Column<Measurement>> columns() {
        return List.of(
                Column.<Measurement>text(words.text("benefits.column.day"), DAY, one -> words.date(one.on()))
                        .written((one, written) -> model.edit(one, written, text.number(one.value()), one.remark())),
                Column.<Measurement>figure(words.text("benefits.column.value"), VALUE, one -> text.number(one.value()))
                        .written((one, written) -> model.edit(one, words.date(one.on()), written, one.remark())),
                Column.<Measurement>text(words.text("benefits.column.remark"), 220, Measurement::remark)
                        .written((one, written) -> model.edit(one, words.date(one.on()), text.number(one.value()),
                                written)));
    }

    private Node adder() {
        var day = new DayField(words, words.text("benefits.column.day"), any -> {
        });
        day.show(Optional.of(model.today()));
        day.setPrefWidth(PICKED);
        day.setMinWidth(PICKED);
        var value = BenefitsLook.line(words.text("benefits.column.value"), SHORT);
        value.setAlignment(Pos.CENTER_RIGHT);
        value.getStyleClass().add("new-value");
        var remark = BenefitsLook.line(words.text("benefits.column.remark"), 104);
        Runnable done = () -> shown.ifPresent(one -> model.measure(one, Optional.ofNullable(day.getValue()),
                value.getText(), remark.getText(), () -> {
                    value.clear();
                    remark.clear();
                    value.requestFocus();
                }));
        List.of(value, remark).forEach(field -> field.setOnAction(enter -> done.run()));
        var add = Parts.icon(words.text("benefits.measurements.add"), Material2AL.ADD, done);
        add.getStyleClass().remove("flat");
        var row = new FlowPane(day, value, remark, add);
        row.getStyleClass().add("benefit-add");
        row.setDisable(model.isReadOnly());
        return row;
    }

    /// Shows the measurements of `indicator`, the newest first.
    void show(Indicator indicator) {
        shown = Optional.of(indicator);
        var newest = indicator.measurements().reversed();
        table.setVisible(!newest.isEmpty());
        if (!table.getItems().equals(newest)) {
            table.getItems().setAll(newest);
        }
        table.setPrefHeight(HEAD + ROW * newest.size() + 2);
        table.setMinHeight(table.getPrefHeight());
    }
}
