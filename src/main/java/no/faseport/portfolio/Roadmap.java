package no.faseport.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.faseport.gate.GateId;
import no.faseport.gate.Outcome;
import no.faseport.project.ProjectId;
import no.faseport.project.ProjectStatus;

/// The portfolio in time: its projects with their gates, and what goes from one project to another.
public record Roadmap(List<Line> lines, List<Handover> handovers) {
    /// Keeps its own lists.
    public Roadmap {
        lines = List.copyOf(lines);
        handovers = List.copyOf(handovers);
    }

    /// A project: texts that are not stated are empty. `begins` and `ends` are the first and the last day of its plan.
    public record Line(ProjectId project, String number, String name, String programme, String unit, String phase,
            ProjectStatus status, Optional<LocalDate> begins, Optional<LocalDate> ends, List<Stage> gates) {
        /// Keeps its own list.
        public Line {
            gates = List.copyOf(gates);
        }

        /// The first day there is anything of it.
        public Optional<LocalDate> start() {
            return Stream.concat(begins.stream(), days()).min(LocalDate::compareTo);
        }

        /// The last day there is anything of it, of its plan or a gate. The day its plan ends is another matter, with another name.
        public Optional<LocalDate> finish() {
            return Stream.concat(ends.stream(), days()).max(LocalDate::compareTo);
        }

        private Stream<LocalDate> days() {
            return gates.stream().flatMap(gate -> gate.day().stream());
        }
    }

    /// A gate of a project: `closes` names the phase it closes or lies within, `outcome` how it stands.
    public record Stage(GateId id, String code, String title, String closes, boolean within,
            Optional<LocalDate> plannedOn,
            Optional<Outcome> outcome, Optional<LocalDate> decidedOn) {
        /// The day it was passed, or else the day it is planned.
        public Optional<LocalDate> day() {
            return outcome.filter(Outcome::movesOn).isPresent() ? decidedOn : plannedOn;
        }
    }

    /// Something one project gives another, and the day that one needs it: a delivery, or an activity that waits for another's.
    public record Handover(UUID id, ProjectId from, ProjectId to, String what, Optional<LocalDate> given,
            Optional<LocalDate> needed) {
        /// True where it is given after it is needed.
        public boolean collides() {
            return needed.isPresent() && given.filter(needed.get()::isBefore).isPresent();
        }
    }
}
