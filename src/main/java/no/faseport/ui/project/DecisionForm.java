package no.faseport.ui.project;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.gate.Outcome;
import no.faseport.portfolio.GatePage;
import no.faseport.ui.DayField;
import no.faseport.ui.Parts;
import no.faseport.ui.Sign;
import no.faseport.words.Message;
import no.faseport.words.Words;

/// The decision being written at a gate, and why it was refused if it was.
final class DecisionForm extends VBox {
    private final Words words;
    private final DecisionDraft draft;
    private final VBox refusal = new VBox();
    private final WaiverFields waiver;

    DecisionForm(GatePage page, GateViewModel gate, Words words) {
        this.words = words;
        this.draft = gate.draft(page);
        this.waiver = new WaiverFields(draft, words);
        getStyleClass().add("fp-form");
        refusal.getStyleClass().add("fp-refusal");
        refusal.setId("refusal");
        refusal.managedProperty().bind(refusal.visibleProperty());
        var register = new Button(words.text("project.gate.register"));
        register.getStyleClass().add("accent");
        register.setId("register");
        register.setOnAction(press -> gate.decide());
        getChildren().addAll(outcomes(),
                row(captioned("project.gate.decidedBy", decidedBy()),
                        captioned("project.gate.decidedOn", day())),
                row(captioned("project.gate.body",
                        new BodyBox(words, draft.body, page.gate().template().usualBody())),
                        captioned("project.gate.caseNumber", field(draft.caseNumber, 60))),
                captioned("project.gate.reason", reason()),
                captioned("project.gate.conditions", new TermRows(draft.terms, words)), waiver, refusal, register);
    }

    private Node decidedBy() {
        var field = field(draft.decidedBy, 200);
        field.setId("decided-by");
        return field;
    }

    private Node outcomes() {
        var outcomes = new Segments<>(Outcome.class, words.text("project.gate.outcome"),
                outcome -> words.text("outcome." + outcome), chosen -> chosen
                        .ifPresentOrElse(draft::choose, () -> draft.outcome.set(chosen)));
        for (var outcome : Outcome.values()) {
            outcomes.button(outcome).setGraphic(Sign.of(outcome).icon());
            outcomes.button(outcome).setId("outcome-" + outcome);
        }
        outcomes.getStyleClass().add("fp-outcomes");
        outcomes.show(draft.outcome.get());
        return captioned("project.gate.outcome", outcomes);
    }

    private VBox captioned(String key, Node control) {
        return Looks.captioned(words.text(key), control);
    }

    private static HBox row(VBox first, VBox second) {
        var row = new HBox(first, second);
        HBox.setHgrow(first, Priority.ALWAYS);
        second.setMinWidth(136);
        second.setPrefWidth(136);
        row.getStyleClass().add("fp-fields");
        return row;
    }

    private static TextField field(StringProperty text, int longest) {
        var field = new TextField(text.get());
        Parts.limit(field, longest);
        text.bind(field.textProperty());
        return field;
    }

    private Node day() {
        var day = new DayField(words, words.text("project.gate.decidedOn"), draft.decidedOn::set);
        day.show(draft.decidedOn.get());
        day.setMaxWidth(Double.MAX_VALUE);
        return day;
    }

    private Node reason() {
        var area = new TextArea(draft.reason.get());
        area.setWrapText(true);
        area.setPrefRowCount(2);
        Parts.limit(area, 4000);
        draft.reason.bind(area.textProperty());
        return area;
    }

    /// Shows whether mandatory items are missing, and why the decision was refused if it was.
    void show(GatePage page, List<Message> reasons) {
        waiver.show(page);
        refusal.setVisible(!reasons.isEmpty());
        refusal.getChildren().setAll(Sign.BAD.label(words.text("project.gate.refused")));
        reasons.forEach(reason -> refusal.getChildren().add(Parts.text(words.text(reason), "fp-body")));
    }
}
