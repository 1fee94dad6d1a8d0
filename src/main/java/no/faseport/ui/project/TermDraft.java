package no.faseport.ui.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.faseport.gate.Term;

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
    Term term() {
        return new Term(text.get(), owner.get(), deadline.get());
    }

    /// The conditions of `drafts` in which anything is written.
    static List<Term> written(List<TermDraft> drafts) {
        return drafts.stream().filter(draft -> !draft.isEmpty()).map(TermDraft::term).toList();
    }
}
