package no.faseport.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.planning.PlanDraft;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Calculation;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.Calendars;
import no.faseport.schedule.Cycle;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.NamedCalendar;
import no.faseport.schedule.Outside;
import no.faseport.schedule.PlanFacts;
import no.faseport.schedule.Schedule;
import no.faseport.schedule.WorkCalendar;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Reads what a project's dates follow from: its calendars, its status date, and where other projects have what it waits for.
final class PlanReading {
    private final Work work;
    private final ProjectId project;
    private final Calendars calendars;

    PlanReading(Work work, ProjectId project) {
        this.work = work;
        this.project = project;
        this.calendars = work.calendars().of(project);
    }

    /// The calendar an activity follows.
    WorkCalendar calendar(Activity activity) {
        return calendars.of(activity.terms());
    }

    /// The plan as it is stored, to be edited; what is new and has no day begins `today`.
    PlanDraft draft(LocalDate today) {
        return new PlanDraft(project, work.plans().activities(project), work.plans().dependencies(project),
                this::calendar, today, Uid::next);
    }

    /// The plan with these activities and dependencies, calculated.
    Calculation calculated(List<Activity> activities, List<Dependency> dependencies) {
        return Schedule.of(facts(activities, dependencies));
    }

    /// The plan as it is stored, with all that its dates follow from.
    PlanFacts facts() {
        return facts(work.plans().activities(project), work.plans().dependencies(project));
    }

    private PlanFacts facts(List<Activity> activities, List<Dependency> dependencies) {
        return new PlanFacts(activities, dependencies, calendars, work.planTerms().of(project).statusDate(),
                outside(activities, dependencies));
    }

    private List<Outside> outside(List<Activity> activities, List<Dependency> dependencies) {
        var own = new HashSet<ActivityId>();
        activities.forEach(one -> own.add(one.id()));
        var others = dependencies.stream().map(Dependency::predecessor).filter(id -> !own.contains(id)).distinct()
                .toList();
        return outside(others);
    }

    /// Where other projects have these activities.
    List<Outside> outside(List<ActivityId> others) {
        return work.plans().all(others).stream().map(this::outside).toList();
    }

    /// A summary of another project stands where what is under it does.
    private Outside outside(Activity other) {
        var there = new PlanReading(work, other.project());
        var leaves = there.draft(LocalDate.EPOCH).leaves(List.of(other.id()));
        var terms = work.planTerms().of(other.project());
        var start = leaves.stream().map(Activity::start).min(LocalDate::compareTo).orElse(other.start());
        var finish = leaves.stream().map(one -> one.finish(there.calendar(one), terms.statusDate()))
                .max(LocalDate::compareTo).orElse(other.finish(there.calendar(other)));
        int duration = leaves.contains(other)
                ? other.duration()
                : there.calendar(other).workdaysBetween(start, finish.plusDays(1));
        return new Outside(other.id(), start, finish, duration, there.followed(other, terms.calendar()));
    }

    /// The calendar of an activity of this project by its name, so that other projects count by it too; `ofProject` is the one that
    /// the project has chosen.
    private Optional<CalendarId> followed(Activity activity, Optional<CalendarId> ofProject) {
        return activity.terms().calendar().or(() -> ofProject).or(() -> work.calendars().all().stream()
                .filter(NamedCalendar::standard).map(NamedCalendar::id).findFirst());
    }

    /// The activities that would wait for each other in a circle through other projects, if this one's plan were `draft`; there are
    /// none where no other project waits for this one.
    Optional<Cycle> circle(PlanDraft draft) {
        var downstream = downstream();
        if (downstream.size() == 1) {
            return Optional.empty();
        }
        var activities = new ArrayList<>(draft.activities());
        var dependencies = new ArrayList<>(draft.dependencies());
        for (var other : downstream) {
            if (!other.equals(project)) {
                activities.addAll(work.plans().activities(other));
                dependencies.addAll(work.plans().dependencies(other));
            }
        }
        return Schedule.of(activities, dependencies, calendars.standard()) instanceof Cycle cycle
                ? Optional.of(cycle)
                : Optional.empty();
    }

    /// This project and all that wait for it, at first or at last hand.
    private Set<ProjectId> downstream() {
        var found = new LinkedHashSet<ProjectId>(Set.of(project));
        var open = new ArrayList<ProjectId>(found);
        while (!open.isEmpty()) {
            work.plans().waitingFor(open.removeLast()).stream().filter(found::add).forEach(open::add);
        }
        return found;
    }
}
