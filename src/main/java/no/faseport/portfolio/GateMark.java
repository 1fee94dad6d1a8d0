package no.faseport.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.gate.Decision;
import no.faseport.gate.Gate;
import no.faseport.gate.GateId;
import no.faseport.gate.Outcome;
import no.faseport.project.PhaseId;
import no.faseport.project.PhaseModel;
import no.faseport.project.Project;

/// A gate as the phase ribbon shows it: planned when, and decided how and when.
///
/// @param closes the phase it closes or lies in
/// @param ordinal 0 for the gate that closes its phase; 1, 2 … for gates within it
/// @param attempt the round it is in, from 1
/// @param overridden true where it let the project pass with mandatory items unanswered
public record GateMark(GateId id, PhaseId closes, int ordinal, String code, String title, Optional<LocalDate> plannedOn,
        Optional<Outcome> outcome, Optional<LocalDate> decidedOn, int mandatoryMissing, int attempt, State state,
        boolean overridden) {
    /// How a gate stands to its project.
    public enum State {
        /// It let the project through.
        PASSED,
        /// The project has gone past it without its decision.
        BYPASSED,
        /// It is in the phase the project is in.
        OPEN,
        /// It is in a later phase.
        AHEAD
    }

    /// The mark of `gate` of `project`, which follows `model`.
    public static GateMark of(Gate gate, Project project, PhaseModel model) {
        var template = gate.template();
        return new GateMark(gate.id(), template.phase(), gate.ordinal(), gate.code(), template.title(),
                gate.plannedOn(), gate.standing().map(Decision::outcome), gate.standing().map(Decision::decidedOn),
                gate.missing().size(), gate.attempt(), state(gate, model, model.phase(project.phase()).position()),
                gate.settled().flatMap(Decision::override).isPresent());
    }

    private static State state(Gate gate, PhaseModel model, int here) {
        if (gate.isPassed()) {
            return State.PASSED;
        }
        var place = model.phase(gate.template().phase()).position();
        return place < here ? State.BYPASSED : place == here ? State.OPEN : State.AHEAD;
    }

    /// True where the newest decision let the project through.
    public boolean isPassed() {
        return state == State.PASSED;
    }

    /// True where it lies within its phase and does not close it.
    public boolean isWithin() {
        return ordinal > 0;
    }

    /// The day it was passed, or else the day it is planned.
    public Optional<LocalDate> day() {
        return isPassed() ? decidedOn : plannedOn;
    }
}
