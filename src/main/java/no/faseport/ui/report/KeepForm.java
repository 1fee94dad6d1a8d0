package no.faseport.ui.report;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.words.Words;

/// Where the choices are given a name to be run again, and a kept report its new choices.
final class KeepForm extends VBox {
    private final Words words;
    private final ReportsViewModel model;
    private final Button changes;

    KeepForm(Words words, ReportsViewModel model) {
        this.words = words;
        this.model = model;
        this.changes = button("reportui.keepChanges", model::keepChanges);
        var label = new Label(words.text("reportui.keep"));
        label.getStyleClass().add("field-name");
        var name = new TextField();
        name.setId("report-name");
        name.setPromptText(words.text("reportui.keep.name"));
        label.setLabelFor(name);
        HBox.setHgrow(name, Priority.ALWAYS);
        Runnable keep = () -> model.keep(name.getText(), kept -> {
            if (kept) {
                name.clear();
            }
        });
        name.setOnAction(_ -> keep.run());
        var button = button("reportui.keep.do", keep);
        button.disableProperty().bind(Bindings.createBooleanBinding(() -> name.getText().isBlank(),
                name.textProperty()));
        getStyleClass().add("report-keep");
        getChildren().addAll(changes, label, new HBox(8, name, button));
        model.run().subscribe(_ -> show());
        model.choices().order().subscribe(_ -> show());
        model.choices().year().subscribe(_ -> show());
    }

    private Button button(String key, Runnable act) {
        var button = new Button(words.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void show() {
        changes.setVisible(model.isChanged());
        changes.setManaged(changes.isVisible());
    }
}
