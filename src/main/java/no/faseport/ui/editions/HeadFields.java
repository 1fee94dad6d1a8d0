package no.faseport.ui.editions;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.economy.edition.EditionHead;
import no.faseport.ui.DayField;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// What people say of a decision about the budget: name, body, day, case number and reason.
final class HeadFields extends VBox {
    private final TextField name;
    private final TextField body;
    private final TextField caseNumber;
    private final TextField reason;
    private final DayField day;
    private Optional<LocalDate> decided = Optional.empty();

    HeadFields(Words words) {
        super(8);
        name = Parts.prompted(words.text("editions.name"), 260);
        name.setId("edition-name");
        body = Parts.prompted(words.text("editions.body.prompt"), 160);
        body.setId("edition-body");
        caseNumber = Parts.prompted(words.text("editions.case"), 132);
        caseNumber.setMinWidth(Region.USE_PREF_SIZE);
        reason = Parts.prompted(words.text("editions.reason"), 300);
        day = new DayField(words, words.text("editions.decided"), chosen -> decided = chosen);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(reason, Priority.ALWAYS);
        var first = new HBox(8, name, day);
        var second = new HBox(8, body, caseNumber, reason);
        first.setAlignment(Pos.CENTER_LEFT);
        second.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(first, second);
    }

    /// Shows what is said.
    void show(EditionHead head) {
        name.setText(head.name());
        body.setText(head.body());
        caseNumber.setText(head.caseNumber());
        reason.setText(head.reason());
        day.show(Optional.of(head.decidedOn()));
        decided = Optional.of(head.decidedOn());
    }

    /// What is written; nothing where there is no day.
    Optional<EditionHead> head() {
        return decided.map(on -> new EditionHead(name.getText(), body.getText(), on, caseNumber.getText(),
                reason.getText()));
    }
}
