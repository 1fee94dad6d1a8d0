package no.faseport.ui.phasemodel;

import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.faseport.gate.PhaseText;

/// A phase being written, with its gates.
final class PhaseDraft {
    final StringProperty name = new SimpleStringProperty();
    final ObservableList<GateDraft> gates = FXCollections.observableArrayList();

    PhaseDraft(PhaseText text, Runnable touched) {
        name.set(text.name());
        name.subscribe((before, now) -> touched.run());
        text.gates().forEach(gate -> gates.add(new GateDraft(gate, touched)));
        gates.addListener((InvalidationListener) change -> touched.run());
    }

    PhaseText text() {
        return new PhaseText(name.get(), gates.stream().map(GateDraft::text).toList());
    }
}
