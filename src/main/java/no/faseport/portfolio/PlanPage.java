package no.faseport.portfolio;

import java.util.List;
import no.faseport.project.PhaseModel;
import no.faseport.project.Project;
import no.faseport.schedule.Activity;
import no.faseport.schedule.Calendars;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.NamedCalendar;
import no.faseport.schedule.PlanTerms;

/// A project's plan as its tab shows it: activities in order, their dependencies, the gates, and how it is calculated.
public record PlanPage(Project project, PhaseModel model, List<GateMark> gates, List<Activity> activities,
        List<Dependency> dependencies, PlanTerms terms, List<NamedCalendar> named) {
    /// Keeps copies.
    public PlanPage {
        gates = List.copyOf(gates);
        activities = List.copyOf(activities);
        dependencies = List.copyOf(dependencies);
        named = List.copyOf(named);
    }

    /// The calendars the plan works by, made anew at each call.
    public Calendars calendars() {
        return Calendars.of(terms.calendar(), named);
    }
}
