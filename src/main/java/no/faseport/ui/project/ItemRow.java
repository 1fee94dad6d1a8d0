package no.faseport.ui.project;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.gate.Answer;
import no.faseport.gate.ChecklistItem;
import no.faseport.gate.Reply;
import no.faseport.ui.Parts;
import no.faseport.ui.Sign;
import no.faseport.words.Words;

/// One item of a checklist: its question, its answer, and once answered who did, the remark and the evidence.
final class ItemRow extends VBox {
    /// The remark wraps; the evidence has a caption and an act beside it.
    private static final double REMARK = 38;

    private final ChecklistItem item;
    private final Words words;
    private final Label demand;
    private final Label by = Parts.whole("", "fp-muted");
    private final Segments<Reply> replies;
    private final InPlaceText remark;
    private final InPlaceText evidence;
    private final EvidenceAct act;
    private final GridPane notes;

    ItemRow(ChecklistItem item, GateViewModel gate, Words words) {
        this.item = item;
        this.words = words;
        var name = words.text("project.gate.itemName", item.position() + 1);
        this.demand = Parts.whole(words.text("project.gate.mandatory"), "fp-demand");
        this.replies = new Segments<>(Reply.class, name, reply -> words.text("reply." + reply),
                reply -> gate.answer(item, reply));
        this.remark = InPlaceText.lines(words, words.text("project.gate.remark"),
                words.text("project.gate.addRemark"), 4000, text -> gate.remark(item, text));
        this.evidence = InPlaceText.line(words, words.text("project.gate.evidence"),
                words.text("project.gate.addEvidence"), 1000, text -> gate.evidence(item, text));
        this.act = new EvidenceAct(words, gate::open);
        this.notes = new GridPane();
        setId("item-" + (item.position() + 1));
        getStyleClass().add("fp-item");
        getChildren().addAll(question(), answer(), notes());
    }

    private HBox question() {
        var number = Parts.whole(words.text("project.gate.itemNumber", item.position() + 1), "fp-item-number");
        var question = Parts.text(item.question(), "fp-question");
        HBox.setHgrow(question, Priority.ALWAYS);
        question.setMaxWidth(Double.MAX_VALUE);
        demand.setVisible(item.mandatory());
        demand.setManaged(item.mandatory());
        var row = new HBox(number, question, demand);
        row.getStyleClass().add("fp-item-line");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private HBox answer() {
        replies.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(replies, Parts.space(), by);
        row.getStyleClass().add("fp-item-inside");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private GridPane notes() {
        notes.getStyleClass().addAll("fp-item-inside", "fp-notes");
        notes.managedProperty().bind(notes.visibleProperty());
        notes.addRow(0, noted("project.gate.remark", remark), evidence());
        for (var share : List.of(REMARK, 100 - REMARK)) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            notes.getColumnConstraints().add(column);
        }
        return notes;
    }

    private HBox evidence() {
        var box = noted("project.gate.evidence", evidence);
        box.getChildren().add(act);
        return box;
    }

    private HBox noted(String caption, InPlaceText text) {
        var label = Parts.whole(words.text(caption), "fp-caption");
        label.setLabelFor(text.shown());
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(label, text);
    }

    /// Shows the answer as it stands; `pointed` where a decision was refused for want of one.
    void show(Optional<Answer> answer, boolean editable, boolean pointed) {
        replies.show(answer.map(Answer::reply));
        replies.setDisable(!editable);
        by.setText(answer.map(given -> words.text("project.gate.answered", given.by(), given.at())).orElse(""));
        remark.show(answer.map(Answer::remark).orElse(""));
        evidence.show(answer.map(Answer::evidence).orElse(""));
        act.show(answer.map(Answer::evidence).orElse(""));
        remark.setEditable(editable);
        evidence.setEditable(editable);
        notes.setVisible(answer.filter(given -> editable || !(given.remark() + given.evidence()).isEmpty())
                .isPresent());
        pseudoClassStateChanged(Looks.MISSING, pointed);
        demand.setText(words.text(pointed ? "project.gate.missing" : "project.gate.mandatory"));
        demand.setGraphic(pointed ? Sign.BAD.icon() : null);
    }
}
