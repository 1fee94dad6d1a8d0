package no.faseport.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.faseport.planfile.Losses;
import no.faseport.planfile.PlanFile;
import no.faseport.planfile.PlanLine;
import no.faseport.project.ProjectId;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.Constraint;
import no.faseport.schedule.WorkCalendar;
import no.faseport.store.Uid;

/// The lines of a plan that stand later than Microsoft Project would put them, as nothing it knows holds them there: those that
/// wait for nothing and are not at the start of the project, and those that only the status date has moved.
final class HeldLines {
    private final PlanFile plan;
    private final Set<Integer> summaries;
    private final PlanCalendars calendars;

    HeldLines(PlanFile plan) {
        this.plan = plan;
        this.summaries = plan.summaries();
        this.calendars = calendars(plan);
    }

    /// Those that a day to start on can hold; what cannot be held as it is bound otherwise is told in `losses`.
    Set<Integer> held(ProjectId project, Losses losses) {
        var held = new HashSet<Integer>();
        var waiting = waiting();
        var first = plan.lines().stream().map(PlanLine::start).min(LocalDate::compareTo);
        plan.lines().stream().filter(line -> isLoose(line) && !waiting.contains(line.key()))
                .filter(line -> first.map(day -> working(line).onOrAfter(day).isBefore(line.start())).orElse(false))
                .forEach(line -> hold(line, held, losses));
        var settled = new SettledPlan(plan.undated(), project, calendars, false, new Losses()).plan();
        var bound = new HashMap<Integer, Constraint>();
        settled.lines().forEach(line -> bound.put(line.key(), line.constraint()));
        plan.lines().stream().filter(line -> isLoose(line) && !line.constraint().equals(bound.get(line.key())))
                .forEach(line -> hold(line, held, losses));
        return Set.copyOf(held);
    }

    private static void hold(PlanLine line, Set<Integer> held, Losses losses) {
        if (line.constraint().equals(Constraint.SOON)) {
            held.add(line.key());
        } else {
            losses.changed(line.name(), "planfile.loss.mayMove", line.start());
        }
    }

    /// True for what its constraint and what it waits for decide the start of, and not a hand, work done or the end.
    private boolean isLoose(PlanLine line) {
        return !summaries.contains(line.key()) && !line.manual() && line.progress() == 0
                && switch (line.constraint().kind()) {
                    case AS_SOON_AS_POSSIBLE, START_NO_LATER, FINISH_NO_EARLIER, FINISH_NO_LATER -> true;
                    case AS_LATE_AS_POSSIBLE, START_NO_EARLIER, MUST_START, MUST_FINISH -> false;
                };
    }

    /// What waits for something itself, or under a line that does.
    private Set<Integer> waiting() {
        var waiting = new HashSet<Integer>();
        plan.links().forEach(link -> waiting.add(link.successor()));
        plan.lines().stream().filter(line -> line.parent().filter(waiting::contains).isPresent())
                .forEach(line -> waiting.add(line.key()));
        return waiting;
    }

    private WorkCalendar working(PlanLine line) {
        return calendars.working(line.calendar());
    }

    private static PlanCalendars calendars(PlanFile plan) {
        Map<Integer, Optional<CalendarId>> ids = new HashMap<>();
        Map<CalendarId, WorkCalendar> named = new HashMap<>();
        plan.calendars().forEach(one -> {
            var id = new CalendarId(Uid.next());
            ids.put(one.key(), Optional.of(id));
            named.put(id, one.working());
        });
        var standard = plan.calendar().flatMap(plan::calendar).map(one -> one.working())
                .orElseGet(WorkCalendar::norwegian);
        return new PlanCalendars(standard, Optional.empty(), Optional.empty(), ids, named, List.of());
    }
}
