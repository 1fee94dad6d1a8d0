package no.faseport.ui.phasemodel;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.gate.GateKind;
import no.faseport.words.Words;

/// A gate being written: what it is called and asks, who decides, the documents it expects and its checklist.
final class GateForm extends VBox {
    private static final int CODE = 14;
    private static final int SHORT = 200;
    private static final int LONG = 1000;

    private final Words words;
    private final Stones stones;
    private final boolean editable;

    GateForm(Words words, GateDraft gate, boolean editable) {
        this.words = words;
        this.stones = new Stones(words);
        this.editable = editable;
        getStyleClass().add("pm-form");
        var code = stones.field("models.gate.code", gate.code, CODE, editable);
        code.setPrefColumnCount(6);
        var coded = stones.captioned("models.gate.code", code);
        HBox.setHgrow(coded, Priority.NEVER);
        var named = new HBox(8, coded, stones.captioned("models.gate.title",
                stones.field("models.gate.title", gate.title, SHORT, editable)));
        var documents = new LineRows<>(stones, gate.documents, gate::newDocument, this::document,
                "models.document.add", editable);
        var checklist = new LineRows<>(stones, gate.checklist, gate::newItem, this::item, "models.item.add",
                editable);
        getChildren().addAll(named,
                stones.captioned("models.gate.question",
                        stones.lines("models.gate.question", gate.question, LONG, editable)),
                stones.captioned("models.gate.decider",
                        stones.field("models.gate.decider", gate.decider, SHORT, editable)),
                stones.heading("models.documents"), documents, stones.heading("models.checklist"), checklist);
        if (gate.kind == GateKind.SUB) {
            getChildren().addFirst(stones.quiet(words.text("models.gate.sub")));
        }
        if (editable) {
            getChildren().add(stones.quiet(words.text("models.keys")));
        }
    }

    private Node document(StringProperty title) {
        return stones.field("models.document", title, SHORT, editable);
    }

    private Node item(ItemDraft item) {
        var mandatory = new CheckBox(words.text("models.item.mandatory"));
        mandatory.selectedProperty().bindBidirectional(item.mandatory);
        mandatory.setDisable(!editable);
        mandatory.setMinWidth(USE_PREF_SIZE);
        var theme = stones.field("models.item.theme", item.theme, SHORT, editable);
        HBox.setHgrow(theme, Priority.ALWAYS);
        var second = new HBox(8, mandatory, new Label(words.text("models.item.theme")), theme);
        second.getChildren().get(1).getStyleClass().add("pm-theme-name");
        second.setAlignment(Pos.CENTER_LEFT);
        second.getStyleClass().add("pm-item-foot");
        return new VBox(4, stones.lines("models.item.question", item.question, LONG, editable), second);
    }
}
