package no.faseport.portfolio;

import java.util.List;
import java.util.Map;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Absence;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Assigned;
import no.faseport.schedule.Resource;
import no.faseport.schedule.Workload;

/// The load on people and roles over some weeks, and what it comes of: everything assigned in every live project.
public record LoadPage(List<Resource> resources, List<Absence> absences, List<Assigned> assigned,
        Map<ProjectId, ProjectName> projects, Workload load) {
    /// Keeps copies.
    public LoadPage {
        resources = List.copyOf(resources);
        absences = List.copyOf(absences);
        assigned = List.copyOf(assigned);
        projects = Map.copyOf(projects);
    }

    /// What is assigned in one project.
    public List<Assigned> in(ProjectId project) {
        return assigned.stream().filter(one -> one.assignment().project().equals(project)).toList();
    }

    /// What an activity somebody works on is called; empty where nobody does.
    public String activity(ActivityId id) {
        return assigned.stream().map(Assigned::activity).filter(one -> one.id().equals(id)).map(Activity::name)
                .findFirst().orElse("");
    }
}
