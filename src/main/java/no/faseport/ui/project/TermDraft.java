package no.faseport.ui.project;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.faseport.gate.Proposal;

/// A condition as it is being written.
final class TermDraft {
    final StringProperty text = new SimpleStringProperty("");
    final StringProperty owner = new SimpleStringProperty("");
    final ObjectProperty<Optional<LocalDate>> deadline = new SimpleObjectProperty<>(Optional.empty());

    /// True where nothing at all is written.
    boolean isEmpty() {
        return text.get().isBlank() && owner.get().isBlank() && deadline.get().isEmpty();
    }

    /// The condition as proposed.
    Proposal.Term term() {
        return new Proposal.Term(text.get(), owner.get(), deadline.get());
    }
}
