package no.faseport.usecase;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.faseport.gate.Gate;
import no.faseport.planfile.FileGate;
import no.faseport.planfile.Losses;
import no.faseport.planfile.PlanFile;
import no.faseport.project.ProjectId;
import no.faseport.store.Work;

/// Lets the gates of a project be decided on the days that a file says, where that is the whole plan of the project: those with
/// the same codes that are not decided yet.
final class GatesTaken {
    private final Work work;
    private final Map<String, Gate> gates = new HashMap<>();

    GatesTaken(Work work, ProjectId project) {
        this.work = work;
        work.gates().of(work.projects().get(project)).forEach(gate -> gates.put(gate.code(), gate));
    }

    /// Tells which gates get another day, and which days come to nothing.
    void tell(PlanFile plan, boolean whole, Losses losses) {
        for (var said : plan.gates()) {
            var here = Optional.ofNullable(gates.get(said.code()));
            if (here.isPresent() && here.get().plannedOn().equals(Optional.of(said.day()))) {
                continue;
            }
            if (whole && here.isPresent() && here.get().settled().isEmpty()) {
                here.get().plannedOn().ifPresent(
                        day -> losses.changed(said.code(), "planfile.loss.gateDay", day, said.day()));
            } else {
                losses.lost(said.code(), reason(here, whole), said.day());
            }
        }
    }

    private static String reason(Optional<Gate> here, boolean whole) {
        if (here.isEmpty()) {
            return "planfile.loss.noGate";
        }
        return whole ? "planfile.loss.gateDecided" : "planfile.loss.gateKept";
    }

    /// Plans the gates anew.
    void write(PlanFile plan) {
        for (FileGate said : plan.gates()) {
            Optional.ofNullable(gates.get(said.code())).filter(gate -> gate.settled().isEmpty())
                    .filter(gate -> !gate.plannedOn().equals(Optional.of(said.day())))
                    .ifPresent(gate -> work.gates().save(gate.plannedFor(Optional.of(said.day()))));
        }
    }
}
