package no.faseport.ui.report;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.ui.report.TemplateViewModel.Section;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// The sections of a report: ticked with a click or the space bar, moved with the buttons or Alt and an arrow.
final class TemplateSections extends HBox {
    private static final double LINE = 32;

    private final Words words;
    private final TemplateViewModel model;
    private final ListView<Section> list = new ListView<>();

    TemplateSections(Words words, TemplateViewModel model, Label caption) {
        this.words = words;
        this.model = model;
        caption.setLabelFor(list);
        list.setId("template-sections");
        list.setItems(model.sections());
        list.setFixedCellSize(LINE);
        list.setAccessibleText(words.text("template.sections"));
        list.setAccessibleHelp(words.text("template.sections.keys"));
        list.setCellFactory(_ -> new Line());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setDisable(model.isReadOnly());
        model.sections().subscribe(() -> list.setPrefHeight(LINE * model.sections().size() + 4));
        HBox.setHgrow(list, Priority.ALWAYS);
        getStyleClass().add("template-sections");
        getChildren().addAll(list, new VBox(4, button("template.up", Material2AL.ARROW_UPWARD, -1),
                button("template.down", Material2AL.ARROW_DOWNWARD, 1)));
    }

    private Button button(String key, Ikon icon, int by) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("button-icon");
        button.setId(key.replace('.', '-'));
        button.setAccessibleText(words.text(key));
        button.setTooltip(new Tooltip(words.text(key)));
        button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        button.setOnAction(_ -> move(by));
        return button;
    }

    private void key(KeyEvent event) {
        int place = list.getSelectionModel().getSelectedIndex();
        if (place < 0) {
            return;
        }
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            move(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            model.choose(place, !model.sections().get(place).chosen());
            list.getSelectionModel().select(place);
            event.consume();
        }
    }

    private void move(int by) {
        list.getSelectionModel().clearAndSelect(model.move(list.getSelectionModel().getSelectedIndex(), by));
    }

    private final class Line extends ListCell<Section> {
        private final CheckBox box = new CheckBox();

        private Line() {
            box.setFocusTraversable(false);
            box.setOnAction(_ -> {
                int place = getIndex();
                model.choose(place, box.isSelected());
                list.getSelectionModel().select(place);
            });
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable Section section, boolean empty) {
            super.updateItem(section, empty);
            var report = model.report().get();
            if (section == null || empty || report.isEmpty()) {
                setText(null);
                setGraphic(null);
                return;
            }
            var name = words.text("reports." + report.get().code() + ".section." + section.code());
            box.setText(name);
            box.setSelected(section.chosen());
            setText(words.text(section.chosen() ? "template.section.in" : "template.section.out", name));
            setGraphic(box);
        }
    }
}
