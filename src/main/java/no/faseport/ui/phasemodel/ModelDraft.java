package no.faseport.ui.phasemodel;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.faseport.gate.GateKind;
import no.faseport.gate.GateText;
import no.faseport.gate.ModelText;
import no.faseport.gate.PhaseText;

/// A phase model being written; `touched` is called whenever anything in it changes.
final class ModelDraft {
    final StringProperty code = new SimpleStringProperty();
    final StringProperty name = new SimpleStringProperty();
    final StringProperty description = new SimpleStringProperty();
    final ObservableList<PhaseDraft> phases = FXCollections.observableArrayList();
    private final Runnable touched;

    ModelDraft(ModelText text, Runnable touched) {
        this.touched = touched;
        code.set(text.code());
        name.set(text.name());
        description.set(text.description());
        text.phases().forEach(phase -> phases.add(new PhaseDraft(phase, touched)));
        Stream.of(code, name, description).forEach(one -> one.subscribe((before, now) -> touched.run()));
        phases.addListener((InvalidationListener) change -> touched.run());
    }

    /// Adds a phase called `phaseName` after `after`, or last where that is not a phase of it, with a gate that closes it.
    PhaseDraft addPhase(List<PhaseDraft> after, String phaseName) {
        var phase = new PhaseDraft(new PhaseText(phaseName, List.of(blank(GateKind.CLOSING, freeCode()))), touched);
        var at = after.isEmpty() ? -1 : phases.indexOf(after.getFirst());
        phases.add(at < 0 ? phases.size() : at + 1, phase);
        return phase;
    }

    /// Adds a gate between the stages of `phase`; it borrows the code of the gate before, as BP3 gives BP3.1.
    GateDraft addSubGate(PhaseDraft phase) {
        var before = phases.subList(0, Math.max(0, phases.indexOf(phase))).reversed().stream()
                .flatMap(one -> one.gates.stream()).filter(gate -> gate.kind == GateKind.CLOSING).findFirst();
        var gate = new GateDraft(blank(GateKind.SUB, before.map(one -> one.code.get()).orElseGet(this::freeCode)),
                touched);
        phase.gates.addFirst(gate);
        return gate;
    }

    private static GateText blank(GateKind kind, String code) {
        return new GateText(kind, code, "", "", "", List.of(), List.of());
    }

    private String freeCode() {
        var taken = phases.stream().flatMap(phase -> phase.gates.stream()).map(gate -> gate.code.get()).toList();
        return IntStream.rangeClosed(1, taken.size() + 1).mapToObj(number -> "BP" + number)
                .filter(candidate -> !taken.contains(candidate)).findFirst().orElseThrow();
    }

    ModelText text() {
        return new ModelText(code.get(), name.get(), description.get(),
                phases.stream().map(PhaseDraft::text).toList());
    }
}
