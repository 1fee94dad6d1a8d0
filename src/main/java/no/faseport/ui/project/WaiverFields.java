package no.faseport.ui.project;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import no.faseport.gate.Outcome;
import no.faseport.portfolio.GatePage;
import no.faseport.ui.Parts;
import no.faseport.ui.Sign;
import no.faseport.words.Words;

/// Who lets a gate pass though mandatory items are unanswered, and why; there only while it takes that.
final class WaiverFields extends VBox {
    private final DecisionDraft draft;
    private final Words words;
    private final VBox told = new VBox();
    private int missing;

    WaiverFields(DecisionDraft draft, Words words) {
        this.draft = draft;
        this.words = words;
        getStyleClass().add("fp-form");
        setId("waiver");
        getChildren().addAll(told,
                Looks.captioned(words.text("project.waiver.by"), field(draft.waivedBy, 200, "waived-by")),
                Looks.captioned(words.text("project.waiver.reason"), field(draft.waiverReason, 4000, "waiver-reason")));
        managedProperty().bind(visibleProperty());
        draft.outcome.subscribe(outcome -> show());
    }

    private static TextField field(StringProperty text, int longest, String id) {
        var field = new TextField(text.get());
        field.setId(id);
        Parts.limit(field, longest);
        text.bind(field.textProperty());
        return field;
    }

    /// Shows itself where the gate of `page` cannot be passed without.
    void show(GatePage page) {
        missing = page.gate().missing().size();
        show();
    }

    private void show() {
        setVisible(missing > 0 && draft.outcome.get().filter(Outcome::movesOn).isPresent());
        var line = Sign.WATCH.label(words.count("project.waiver.missing", missing));
        line.setWrapText(true);
        line.setMinWidth(0);
        told.getChildren().setAll(line);
    }
}
