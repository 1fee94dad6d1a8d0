package no.faseport.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.project.Phase;
import no.faseport.project.PhaseId;
import no.faseport.project.PhaseModel;
import no.faseport.project.Project;

/// What moving a project to another edition of its model changes: the phase it then stands in, and each of its gates.
public record EditionMove(Project project, PhaseModel from, PhaseModel to, PhaseId phase, List<GateChange> gates) {
    /// Keeps a copy.
    public EditionMove {
        gates = List.copyOf(gates);
    }

    /// The move of `project`, whose gates are `gates`, from `from` to `to`, whose gates are `templates`.
    public static EditionMove of(Project project, PhaseModel from, List<Gate> gates, PhaseModel to,
            List<GateTemplate> templates) {
        var changes = new ArrayList<GateChange>();
        for (var gate : gates) {
            changes.add(change(gate, templates));
        }
        templates.stream().filter(template -> template.kind() == GateKind.CLOSING)
                .filter(template -> changes.stream().noneMatch(change -> stands(change, template)))
                .forEach(template -> changes.add(new GateChange.Opened(template)));
        return new EditionMove(project, from, to, phase(project, from, gates, to, templates), changes);
    }

    private static GateChange change(Gate gate, List<GateTemplate> templates) {
        var asked = templates.stream().filter(template -> template.kind() == gate.template().kind()
                && template.code().equals(gate.template().code())).findFirst();
        if (!gate.decisions().isEmpty()) {
            return new GateChange.Kept(gate, asked.map(GateTemplate::phase));
        }
        return asked.<GateChange>map(template -> new GateChange.Renewed(gate, template,
                ChecklistChange.between(gate.template().checklist(), template.checklist())))
                .orElseGet(() -> new GateChange.Dropped(gate));
    }

    private static boolean stands(GateChange change, GateTemplate template) {
        return switch (change) {
            case GateChange.Renewed renewed -> renewed.to().equals(template);
            case GateChange.Kept kept -> kept.gate().template().kind() == GateKind.CLOSING
                    && kept.gate().template().code().equals(template.code());
            case GateChange.Dropped dropped -> false;
            case GateChange.Opened opened -> false;
        };
    }

    /// The phase a project goes on in: the one closed by the gate it stands before, or the one of the same name or place.
    private static PhaseId phase(Project project, PhaseModel from, List<Gate> gates, PhaseModel to,
            List<GateTemplate> templates) {
        Optional<String> before = gates.stream().map(Gate::template)
                .filter(gate -> gate.kind() == GateKind.CLOSING && gate.phase().equals(project.phase()))
                .map(GateTemplate::code).findFirst();
        return before.flatMap(code -> templates.stream()
                .filter(template -> template.kind() == GateKind.CLOSING && template.code().equals(code))
                .map(GateTemplate::phase).findFirst()).orElseGet(() -> nearest(from.phase(project.phase()), to));
    }

    private static PhaseId nearest(Phase phase, PhaseModel to) {
        return to.phases().stream().filter(other -> other.name().equals(phase.name())).findFirst()
                .orElseGet(() -> to.phases().get(Math.min(phase.position(), to.phases().size() - 1))).id();
    }
}
