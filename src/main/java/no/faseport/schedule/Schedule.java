package no.faseport.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A plan calculated: when each activity can and must happen, and what an edit means for the others.
///
/// The critical path method over days, each activity by its own calendar, last day included:
/// - An activity starts when its dependencies allow. Bound not to start earlier than a date it never starts before it; one
///   that nothing binds stays where it is; else nothing starts before the first of those that wait for none.
/// - What must start or finish on a date does so whatever it waits for, and what is manual stands where it was put.
///   Limits ("no later than", a deadline) move nothing: they make floats negative where they are broken.
/// - What has begun keeps its start and waits for nothing more; what is left of it lies after the status date, and so does
///   all that has not begun. What is finished keeps its dates.
/// - A dependency of a summary holds for all that is under it; one that waits for a summary's start waits for the first of
///   them, one that waits for its finish for the last.
/// - The plan ends with its last activity, and late dates are counted back from there.
///
/// An edit moves what follows only as far as demanded. What is bound not to start before its own start is bound to the new
/// one when it is pushed, and so it is never pulled back; what is as soon as possible is.
public final class Schedule implements Calculation {
    private final PlanFacts facts;
    private final Calculated plan;
    private final Set<ActivityId> changed;

    private Schedule(PlanFacts facts, Calculated plan, Set<ActivityId> changed) {
        this.facts = facts;
        this.plan = plan;
        this.changed = changed;
    }

    /// The dates that follow from `facts`, or the activities that wait for each other in a circle.
    public static Calculation of(PlanFacts facts) {
        var network = new Network(facts);
        var sorting = new Sorting(network);
        return sorting.turnsInACircle()
                ? sorting.cycle()
                : new Schedule(facts, Calculated.of(facts, network, sorting.order()), Set.of());
    }

    /// The dates of `activities` by one calendar and without a status date.
    public static Calculation of(List<Activity> activities, List<Dependency> dependencies, WorkCalendar calendar) {
        return of(PlanFacts.of(activities, dependencies, calendar));
    }

    /// What this was calculated from.
    public PlanFacts facts() {
        return facts;
    }

    /// True where `activity` is in the plan.
    public boolean has(ActivityId activity) {
        return plan.network.find(activity) >= plan.network.outside();
    }

    /// When `activity` can and must happen; it must be in the plan.
    public Timing timing(ActivityId activity) {
        return plan.timing(number(activity));
    }

    /// How far `activity` can slip, without the dates that follow from it; it must be in the plan.
    public Slack slack(ActivityId activity) {
        return plan.slack(number(activity));
    }

    private int number(ActivityId activity) {
        int number = plan.network.find(activity);
        if (number < plan.network.outside()) {
            throw new IllegalArgumentException("not in the plan: " + activity);
        }
        return number;
    }

    /// The last day of the plan, if there is anything in it.
    public Optional<LocalDate> finish() {
        return plan.dates.last == Dates.NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(plan.dates.last));
    }

    /// The activities that do not start where they are written, and are to be written anew. Summaries are not among them.
    public List<Shift> shifts() {
        return shifts(plan);
    }

    /// Those after `edits`, without finding out what else they change; none where activities would wait for each other in a circle.
    public List<Shift> shiftsAfter(Edits edits) {
        return Revision.of(plan, edits).map(Schedule::shifts)
                .orElseGet(() -> switch (of(edits.applied(facts))) {
                    case Cycle cycle -> List.of();
                    case Schedule schedule -> schedule.shifts();
                });
    }

    private static List<Shift> shifts(Calculated plan) {
        var shifts = new ArrayList<Shift>();
        for (int number = plan.network.outside(); number < plan.network.size(); number++) {
            shift(plan, number).ifPresent(shifts::add);
        }
        return List.copyOf(shifts);
    }

    private static Optional<Shift> shift(Calculated plan, int number) {
        var before = plan.network.activity(number);
        if (!plan.network.isWork(number) || plan.start(number) == Lines.day(before.start())) {
            return Optional.empty();
        }
        var start = WorkCalendar.atMostLast(LocalDate.ofEpochDay(plan.start(number)));
        return Optional.of(new Shift(before, start, before.duration()));
    }

    /// The unfinished activities without any under them that have some total float, but at most `days` of it.
    public Set<ActivityId> nearCritical(int days) {
        var near = new LinkedHashSet<ActivityId>();
        for (int number = plan.network.outside(); number < plan.network.size(); number++) {
            int room = plan.dates.totalFloat[number];
            if (plan.network.isWork(number) && room > 0 && room <= days
                    && plan.network.activity(number).progress() < 100) {
                near.add(plan.network.activity(number).id());
            }
        }
        return near;
    }

    /// True where `dependency` decides the date of its successor, or of one under it: without it that could be earlier.
    public boolean driving(DependencyId dependency) {
        return new Links(plan).isDriving(dependency);
    }

    /// All the dependencies that decide a date.
    public Set<DependencyId> driving() {
        return new Links(plan).driving();
    }

    /// The promises that the plan does not keep.
    public List<Violation> violations() {
        return new Promises(plan).broken();
    }

    /// The promises about one activity that the plan does not keep.
    public List<Violation> violations(ActivityId activity) {
        return new Promises(plan).broken(number(activity));
    }

    /// The plan after `edits`, calculated again only as far as they reach.
    public Calculation after(Edits edits) {
        var then = edits.applied(facts);
        return Revision.of(plan, edits).<Calculation>map(revised -> then(then, revised, true))
                .orElseGet(() -> again(then));
    }

    private Calculation again(PlanFacts then) {
        return switch (of(then)) {
            case Cycle cycle -> cycle;
            case Schedule schedule -> then(then, schedule.plan, false);
        };
    }

    private Schedule then(PlanFacts then, Calculated revised, boolean sameNumbers) {
        return new Schedule(then, revised, new Difference(plan, revised, sameNumbers).activities());
    }

    /// The activities whose timing is other than in the schedule that this one was made from by edits, and those that are
    /// new; none where it was not made so.
    public Set<ActivityId> changed() {
        return Collections.unmodifiableSet(changed);
    }

    /// What is to be written, the activity itself first, when `activity` starts at `start` and takes `duration` working
    /// days: itself, and what has to move for its sake.
    ///
    /// Moved by hand, an activity is bound to where it was put: not to start earlier, or as it was bound to start or finish
    /// on a date or finish no earlier, to the new one. It still starts no earlier than its dependencies allow. A summary
    /// takes everything under it along that has not begun, by as many working days, whatever `duration` says. Nothing moved
    /// gives an empty list.
    public List<Shift> move(ActivityId activity, LocalDate start, int duration) {
        return new Drag(this, plan).move(number(activity), start, duration);
    }
}
