package no.faseport.ui.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.faseport.gate.Outcome;
import no.faseport.gate.Proposal;
import no.faseport.gate.Waiver;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// A decision as it is being written, before it is registered.
final class DecisionDraft {
    final ObjectProperty<Optional<Outcome>> outcome = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty decidedBy = new SimpleStringProperty("");
    final StringProperty body;
    final ObjectProperty<Optional<LocalDate>> decidedOn;
    final StringProperty caseNumber;
    final StringProperty reason = new SimpleStringProperty("");
    final StringProperty waivedBy = new SimpleStringProperty("");
    final StringProperty waiverReason = new SimpleStringProperty("");
    final ObservableList<TermDraft> terms = FXCollections.observableArrayList();

    /// A draft of a decision taken `today` by the body that usually takes it, on the project's case.
    DecisionDraft(String body, LocalDate today, String caseNumber) {
        this.body = new SimpleStringProperty(body);
        this.decidedOn = new SimpleObjectProperty<>(Optional.of(today));
        this.caseNumber = new SimpleStringProperty(caseNumber);
    }

    /// Chooses an outcome; one with conditions begins with an empty condition.
    void choose(Outcome chosen) {
        outcome.set(Optional.of(chosen));
        if (chosen == Outcome.APPROVED_WITH_CONDITIONS && terms.isEmpty()) {
            terms.add(new TermDraft());
        }
    }

    /// The proposal, without conditions where nothing is written; refused where outcome or date is missing.
    Result<Proposal> proposal() {
        var missing = new ArrayList<Message>();
        if (outcome.get().isEmpty()) {
            missing.add(Message.of("project.gate.refused.noOutcome"));
        }
        if (decidedOn.get().isEmpty()) {
            missing.add(Message.of("project.gate.refused.noDate"));
        }
        return missing.isEmpty()
                ? new Result.Done<>(new Proposal(outcome.get().orElseThrow(), decidedBy.get(), body.get(),
                        decidedOn.get().orElseThrow(), caseNumber.get(), reason.get(), TermDraft.written(terms),
                        waiver()))
                : new Result.Refused<>(missing);
    }

    private Optional<Waiver> waiver() {
        return Optional.of(new Waiver(waivedBy.get(), waiverReason.get()))
                .filter(waiver -> !(waiver.by() + waiver.reason()).isBlank());
    }
}
