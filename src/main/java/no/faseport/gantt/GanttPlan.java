package no.faseport.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.faseport.schedule.Activity;
import no.faseport.schedule.Calculation;
import no.faseport.schedule.Calendars;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.DependencyId;
import no.faseport.schedule.PlanFacts;
import no.faseport.schedule.Schedule;
import no.faseport.schedule.Shift;
import no.faseport.schedule.WorkCalendar;

/// What a Gantt shows: activities in the order of the tree (children right after their parent), what they wait for,
/// gates and phases for the ribbon, the calendar and today's date, and what more is known of it.
public record GanttPlan(List<Activity> activities, List<Dependency> dependencies, List<GateMark> gates,
        List<PhaseBand> phases, WorkCalendar calendar, LocalDate today, GanttFacts facts) {
    /// Keeps its own lists.
    public GanttPlan {
        activities = List.copyOf(activities);
        dependencies = List.copyOf(dependencies);
        gates = List.copyOf(gates);
        phases = List.copyOf(phases);
    }

    /// A plan of which nothing more is known.
    public GanttPlan(List<Activity> activities, List<Dependency> dependencies, List<GateMark> gates,
            List<PhaseBand> phases, WorkCalendar calendar, LocalDate today) {
        this(activities, dependencies, gates, phases, calendar, today, GanttFacts.NONE);
    }

    /// The same plan with what more is known of it.
    public GanttPlan knowing(GanttFacts more) {
        return new GanttPlan(activities, dependencies, gates, phases, calendar, today, more);
    }

    /// The same plan with one activity more, at `place` among the others.
    public GanttPlan with(Activity activity, int place) {
        var more = new ArrayList<Activity>(activities.size() + 1);
        more.addAll(activities);
        more.add(place, activity);
        return new GanttPlan(more, dependencies, gates, phases, calendar, today, facts);
    }

    /// The calendar that `activity` follows.
    public WorkCalendar calendarOf(Activity activity) {
        return activity.terms().calendar().map(id -> facts.calendars().getOrDefault(id, calendar)).orElse(calendar);
    }

    /// How many working days `activity` takes to end on `finish`, from its start on and as far as it has come.
    public int duration(Activity activity, LocalDate finish) {
        return activity.extent().until(finish, calendarOf(activity), facts.statusDate());
    }

    /// What the network calculation makes of the plan, now if it has not been done already.
    public Calculation calculation() {
        return facts.calculation().orElseGet(() -> Schedule.of(network()));
    }

    /// The same plan with what the network calculation makes of it; of whole projects there is none.
    public GanttPlan calculated() {
        return facts.calculation().isPresent() || !facts.courses().isEmpty()
                ? this
                : knowing(facts.calculated(calculation()));
    }

    /// All that the plan's dates follow from.
    public PlanFacts network() {
        var incoming = facts.abroad().stream().filter(GanttFacts.Abroad::incoming).toList();
        var links = Stream.concat(dependencies.stream(), incoming.stream().map(GanttFacts.Abroad::dependency)).toList();
        return new PlanFacts(activities, links, new Calendars(calendar, facts.calendars()), facts.statusDate(),
                incoming.stream().map(GanttFacts.Abroad::other).distinct().toList());
    }

    /// The gate with this key, in the ribbon or on a project's line.
    public Optional<GateMark> gate(UUID id) {
        return Stream.concat(gates.stream(), facts.courses().values().stream().flatMap(one -> one.gates().stream()))
                .filter(gate -> gate.id().equals(id)).findFirst();
    }

    /// What is told of a link that goes on in another project or between projects; empty where there is none.
    public String told(DependencyId link) {
        return Stream.concat(
                facts.abroad().stream().filter(one -> one.dependency().id().equals(link)).map(one -> one.name()),
                facts.handovers().stream().filter(one -> one.id().equals(link)).map(one -> one.text())).findFirst()
                .orElse("");
    }

    /// A plan with nothing in it.
    public static GanttPlan empty(WorkCalendar calendar, LocalDate today) {
        return new GanttPlan(List.of(), List.of(), List.of(), List.of(), calendar, today);
    }

    /// The first and the last date of anything in the plan; some months around today where there is nothing.
    public List<LocalDate> extent() {
        var span = new Span();
        for (var one : activities) {
            span.add(one.start(), one.finish(calendarOf(one), facts.statusDate()));
        }
        gates.forEach(gate -> span.add(gate.date(), gate.date()));
        phases.forEach(phase -> span.add(phase.start(), phase.finish()));
        return span.isEmpty() ? List.of(today.minusMonths(1), today.plusMonths(3)) : span.days();
    }

    /// True where there are phases or gates to show above the time.
    public boolean hasRibbon() {
        return !gates.isEmpty() || !phases.isEmpty();
    }

    /// The plan as it would be after these shifts.
    public GanttPlan after(List<Shift> shifts) {
        var after = new HashMap<>();
        shifts.forEach(shift -> after.put(shift.before().id(), shift.after()));
        var shifted = activities.stream().map(one -> (Activity) after.getOrDefault(one.id(), one)).toList();
        return new GanttPlan(shifted, dependencies, gates, phases, calendar, today, facts);
    }

    /// The plan as it would be with this gate on another day.
    public GanttPlan gateOn(UUID gate, LocalDate day) {
        return gate(gate).map(one -> new GateShift(gate, one.date(), day).on(this)).orElse(this);
    }

    /// A gate on its date; `decision` is its outcome in words, empty until it is decided.
    public record GateMark(UUID id, String name, LocalDate date, String decision, Standing standing) {
        /// A gate that is open, or passed where there is a decision.
        public GateMark(UUID id, String name, LocalDate date, String decision) {
            this(id, name, date, decision, decision.isEmpty() ? Standing.OPEN : Standing.PASSED);
        }

        /// True once a decision has been taken at it.
        public boolean decided() {
            return !decision.isEmpty();
        }
    }

    /// A phase from its first to its last day.
    public record PhaseBand(UUID id, String name, LocalDate start, LocalDate finish) {
    }
}
