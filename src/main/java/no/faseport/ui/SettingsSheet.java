package no.faseport.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.faseport.ui.Dialogs.Kind;
import no.faseport.words.Words;

/// The portfolio's own settings; each is saved when it is changed.
final class SettingsSheet extends VBox {
    private static final Kind PICTURE = new Kind("logo.kind", "*.png", "*.jpg", "*.jpeg");

    private final Words words;
    private final SettingsViewModel model;
    private final TextField interval = new TextField();

    SettingsSheet(Words words, SettingsViewModel model, Dialogs dialogs) {
        this.words = words;
        this.model = model;
        getStyleClass().add("settings-sheet");
        var title = new Label(words.text("settings.title"));
        title.getStyleClass().add("sheet-title");
        getChildren().addAll(title, captioned("settings.interval", reports(), interval),
                captioned("settings.logo", logo(dialogs), this));
    }

    private VBox captioned(String key, Node control, Node field) {
        var caption = new Label(words.text(key));
        caption.getStyleClass().add("field-name");
        caption.setLabelFor(field);
        return new VBox(caption, control);
    }

    private HBox reports() {
        interval.setId("report-interval");
        interval.setAccessibleText(words.text("settings.interval"));
        interval.setPrefColumnCount(4);
        interval.setEditable(!model.isReadOnly());
        model.interval().subscribe(now -> interval.setText(now.map(String::valueOf).orElse("")));
        interval.setOnAction(enter -> model.report(interval.getText()));
        interval.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                model.report(interval.getText());
            }
        });
        return line(interval, quiet("settings.interval.days"));
    }

    private HBox logo(Dialogs dialogs) {
        var state = quiet("settings.logo.none");
        state.textProperty().bind(model.logo().map(is -> words.text(is ? "settings.logo.is" : "settings.logo.none")));
        var choose = new Button(words.text("settings.logo.choose"));
        choose.setId("logo-choose");
        choose.setDisable(model.isReadOnly());
        choose.setOnAction(press -> dialogs.open(words, "logo.choose", PICTURE).ifPresent(model::logo));
        var remove = new Button(words.text("settings.logo.remove"));
        remove.setId("logo-remove");
        remove.visibleProperty().bind(model.logo());
        remove.setDisable(model.isReadOnly());
        remove.setOnAction(press -> model.removeLogo());
        return line(state, choose, remove);
    }

    private Label quiet(String key) {
        var label = new Label(words.text(key));
        label.getStyleClass().add("quiet");
        return label;
    }

    private static HBox line(Node... parts) {
        var line = new HBox(8, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// Where the keyboard begins.
    Node first() {
        return interval;
    }
}
