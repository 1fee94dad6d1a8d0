package no.faseport.ui.status;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import no.faseport.project.Section;
import no.faseport.status.Standing;
import no.faseport.status.StatusReport;
import no.faseport.ui.Parts;
import no.faseport.ui.Sign;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// The report being written; every text is saved while it is written, and every field when it is left.
final class DraftForm extends VBox {
    private static final int LONGEST = 8000;
    private static final Duration REST = Duration.millis(1200);

    private final StatusViewModel model;
    private final Words words;
    private final TextArea summary;
    private final Map<Section, ComboBox<Standing>> standings = new EnumMap<>(Section.class);
    private final Map<Section, TextArea> remarks = new EnumMap<>(Section.class);
    private boolean showing;

    DraftForm(StatusViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.summary = area(words.text("status.summary"), 3, model::summarize);
        summary.setId("status-summary");
        getStyleClass().add("status-card");
        getChildren().addAll(head(), Parts.text(words.text("status.draft.lead"), "status-muted"),
                captioned(words.text("status.summary"), summary));
        for (var section : Section.values()) {
            getChildren().add(part(section));
        }
    }

    private Node head() {
        var publish = new Button(words.text("status.publish"));
        publish.setId("status-publish");
        publish.getStyleClass().add("accent");
        publish.setOnAction(press -> model.publish());
        var discard = new Button(words.text("status.discard"));
        discard.setId("status-discard");
        discard.setOnAction(press -> model.discard());
        var head = new HBox(Parts.whole(words.text("status.draft.title"), "status-heading"), Parts.space(), discard,
                publish);
        head.getStyleClass().add("status-head");
        return head;
    }

    private Node part(Section section) {
        var name = words.text("section." + section);
        var standing = new ComboBox<Standing>();
        standing.getItems().setAll(Standing.of(section));
        standing.setCellFactory(list -> new StandingCell(section));
        standing.setButtonCell(new StandingCell(section));
        standing.setAccessibleText(name);
        standing.setId("standing-" + section);
        standing.valueProperty().subscribe(value -> {
            if (!showing && value != null) {
                model.stand(section, value);
            }
        });
        standings.put(section, standing);
        var remark = area(words.text("status.remark", name), 2, text -> model.remark(section, text));
        remark.setId("remark-" + section);
        remarks.put(section, remark);
        var label = Parts.whole(name, "status-strong");
        label.setLabelFor(standing);
        var line = new HBox(label, Parts.space(), standing);
        line.getStyleClass().add("status-head");
        var part = new VBox(line, remark);
        part.getStyleClass().add("status-part");
        return part;
    }

    private static Node captioned(String caption, TextArea area) {
        var label = Parts.whole(caption, "status-strong");
        label.setLabelFor(area);
        var part = new VBox(label, area);
        part.getStyleClass().add("status-part");
        return part;
    }

    private static TextArea area(String name, int rows, Consumer<String> save) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setAccessibleText(name);
        Parts.limit(area, LONGEST);
        new SavedText(area, REST, save).follow();
        return area;
    }

    /// Shows `draft`; what is being written just now is left alone.
    void show(StatusReport draft) {
        showing = true;
        put(summary, draft.summary());
        for (var status : draft.sections()) {
            var standing = standings.get(status.section());
            var remark = remarks.get(status.section());
            if (standing != null && remark != null) {
                standing.setValue(status.standing());
                put(remark, status.remark());
            }
        }
        showing = false;
    }

    private static void put(TextArea area, String text) {
        if (!area.isFocused() && !area.getText().equals(text)) {
            area.setText(text);
        }
    }

    /// A standing as its sign and the section's word for it.
    private final class StandingCell extends ListCell<Standing> {
        private final Section section;

        StandingCell(Section section) {
            this.section = section;
        }

        @Override
        protected void updateItem(@Nullable Standing standing, boolean empty) {
            super.updateItem(standing, empty);
            setText(standing == null ? "" : words.text(standing.key(section)));
            setGraphic(standing == null ? null : new Label("", Sign.of(standing.mark()).icon()));
        }
    }
}
