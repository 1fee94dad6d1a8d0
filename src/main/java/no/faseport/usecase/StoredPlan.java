package no.faseport.usecase;

import java.util.HashSet;
import java.util.Optional;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Calendars;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Outside;
import no.faseport.schedule.PlanFacts;
import no.faseport.schedule.WorkCalendar;
import no.faseport.store.Work;

/// A project's plan as it is stored, with all that its dates follow from.
final class StoredPlan {
    private StoredPlan() {
    }

    /// The facts of the plan of `project`; what it waits for in other projects stands where these have it.
    static PlanFacts facts(Work work, ProjectId project) {
        var activities = work.plans().activities(project);
        var dependencies = work.plans().dependencies(project);
        var own = new HashSet<ActivityId>();
        activities.forEach(one -> own.add(one.id()));
        var outside = dependencies.stream().map(Dependency::predecessor).filter(id -> !own.contains(id)).distinct()
                .map(work.plans()::find).flatMap(Optional::stream).map(one -> outside(work, one)).toList();
        return new PlanFacts(activities, dependencies, work.calendars().of(project),
                work.planTerms().of(project).statusDate(), outside);
    }

    private static Outside outside(Work work, Activity other) {
        return new Outside(other.id(), other.start(),
                other.finish(work.calendars().of(other.project()).of(other.terms())), other.duration(),
                other.terms().calendar());
    }

    /// The calendar that is followed where nothing else is said.
    static WorkCalendar standard(Work work) {
        return Calendars.of(Optional.empty(), work.calendars().all()).standard();
    }
}
