package no.faseport.portfolio;

import java.util.List;
import no.faseport.project.PhaseModel;
import no.faseport.project.Project;
import no.faseport.schedule.Activity;
import no.faseport.schedule.Dependency;

/// A project's plan as its tab shows it: activities in order, their dependencies, and the gates.
public record PlanPage(Project project, PhaseModel model, List<GateMark> gates, List<Activity> activities,
        List<Dependency> dependencies) {
    /// Keeps copies.
    public PlanPage {
        gates = List.copyOf(gates);
        activities = List.copyOf(activities);
        dependencies = List.copyOf(dependencies);
    }
}
