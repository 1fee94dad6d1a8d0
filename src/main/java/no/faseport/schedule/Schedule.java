package no.faseport.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A plan calculated: when each activity can and must happen, and what moving one of them means for the others.
///
/// The critical path method over working days. An activity's own start is the earliest it may begin; dependencies only
/// push it later. The plan ends with its last activity, and late dates are counted back from there. Dates are worked
/// with as working-day numbers, so that a finish is the number after the last day of work.
public final class Schedule implements Calculation {
    private final List<Activity> activities;
    private final WorkCalendar calendar;
    private final Network network;
    private final Map<ActivityId, Timing> timings;
    private final Map<ActivityId, Integer> numbers;

    private Schedule(List<Activity> activities, Network network, WorkCalendar calendar) {
        this.activities = List.copyOf(activities);
        this.network = network;
        this.calendar = calendar;
        this.numbers = HashMap.newHashMap(activities.size());
        for (int i = 0; i < activities.size(); i++) {
            numbers.put(activities.get(i).id(), i);
        }
        this.timings = new Passes(this.activities, network, calendar).timings();
    }

    /// The dates of `activities`; a dependency or parent that is not among them counts for nothing.
    public static Calculation of(List<Activity> activities, List<Dependency> dependencies, WorkCalendar calendar) {
        var network = new Network(activities, dependencies);
        return network.turnsInACircle() ? network.cycle() : new Schedule(activities, network, calendar);
    }

    /// When `activity` can and must happen; it must be in the plan.
    public Timing timing(ActivityId activity) {
        return Objects.requireNonNull(timings.get(activity), "not in the plan");
    }

    /// What must move, the activity itself first, when `activity` starts at `start` and takes `duration` working days.
    ///
    /// Activities only move later, and only as far as their dependencies demand; what has room stays. The activity
    /// itself starts no earlier than its predecessors allow. A summary takes everything under it along by as many
    /// working days, whatever `duration` says. Nothing moved gives an empty list.
    public List<Shift> move(ActivityId activity, LocalDate start, int duration) {
        int moved = Objects.requireNonNull(numbers.get(activity), "not in the plan");
        var edited = new ArrayList<>(activities);
        if (network.isSummary(moved)) {
            takeAlong(under(moved), start, edited);
        } else {
            edited.set(moved, activities.get(moved).at(start, duration));
        }
        new Push(edited, network, calendar).from(moved);
        return shifts(moved, edited);
    }

    private void takeAlong(List<Integer> numbersUnder, LocalDate start, List<Activity> edited) {
        var first = numbersUnder.stream().map(number -> activities.get(number).start()).min(LocalDate::compareTo);
        int days = calendar.workdaysBetween(first.orElse(start), start);
        for (int number : numbersUnder) {
            var before = activities.get(number);
            var after = WorkCalendar.atMostLast(calendar.plus(before.start(), days));
            edited.set(number, before.at(after, before.duration()));
        }
    }

    /// The activities that take time or are milestones somewhere below `summary`.
    private List<Integer> under(int summary) {
        var leaves = new ArrayList<Integer>();
        var reached = new boolean[activities.size()];
        reached[summary] = true;
        for (int node : network.order()) {
            if (node % 2 == 0 && activities.get(node / 2).parent().map(numbers::get).filter(at -> reached[at])
                    .isPresent()) {
                reached[node / 2] = true;
                if (!network.isSummary(node / 2)) {
                    leaves.add(node / 2);
                }
            }
        }
        return leaves;
    }

    private List<Shift> shifts(int moved, List<Activity> edited) {
        var shifts = new ArrayList<Shift>();
        addShift(moved, edited, shifts);
        for (int node : network.order()) {
            if (node % 2 == 0 && node / 2 != moved) {
                addShift(node / 2, edited, shifts);
            }
        }
        return List.copyOf(shifts);
    }

    private void addShift(int number, List<Activity> edited, List<Shift> shifts) {
        var before = activities.get(number);
        var after = edited.get(number);
        if (!before.equals(after)) {
            shifts.add(new Shift(before, after.start(), after.duration()));
        }
    }
}
