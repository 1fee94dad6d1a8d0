package no.faseport.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A plan made ready to be run through again and again, each time with other durations; only the earliest days are found.
///
/// Days are counted from 1 January 1970. A piece of work has one node; a summary has one that its children start after and
/// one that comes after their finishes. What the plan forbids to be late is not enforced: nothing gets done sooner because
/// it must.
final class Course {
    /// Before every day there is: where nothing is demanded.
    static final int NEVER = Integer.MIN_VALUE / 2;

    private final CourseFacts facts;
    /// The nodes in an order such that every arrow points forward: `2i` is activity `i`, `2i + 1` the end of a summary.
    private final int[] order;
    private final CourseArrows arrows;
    private final int[] durations;
    private final int[] first;
    private final int[] last;
    /// The day from which what waits for the finish may start.
    private final int[] after;

    private Course(CourseFacts facts, CourseArrows arrows, int[] order) {
        this.facts = facts;
        this.arrows = arrows;
        this.order = order;
        this.durations = facts.durations.clone();
        this.first = new int[durations.length];
        this.last = new int[durations.length];
        this.after = new int[durations.length];
    }

    /// The course of `activities`, of which those in `outside` belong to other projects and stand still; nothing where they
    /// wait for each other in a circle. `status` is the day up to which progress is known.
    static Optional<Course> of(List<Activity> activities, Collection<Activity> outside, List<Dependency> dependencies,
            Function<Activity, WorkCalendar> calendars, Optional<LocalDate> status) {
        var all = new ArrayList<>(activities);
        all.addAll(outside);
        Map<ActivityId, Integer> numbers = HashMap.newHashMap(all.size());
        for (int i = 0; i < all.size(); i++) {
            numbers.put(all.get(i).id(), i);
        }
        var facts = new CourseFacts(all, activities.size(), numbers, calendars, status);
        var arrows = new CourseArrows(all, numbers, facts.summary, dependencies);
        var order = arrows.order();
        return order.length < 2 * all.size() ? Optional.empty() : Optional.of(new Course(facts, arrows, order));
    }

    /// True where the activity at `number` in the list given is work that is not yet done.
    boolean isAhead(int number) {
        return !facts.summary[number] && !facts.still[number] && facts.durations[number] > 0;
    }

    /// Lets the activity at `number` take `duration` working days from now on.
    void take(int number, int duration) {
        durations[number] = duration;
    }

    /// Finds the earliest days with the durations as they are, and gives the last of them all.
    int run() {
        int finish = NEVER;
        for (int node : order) {
            int number = node / 2;
            if (!facts.summary[number]) {
                if (node % 2 == 0) {
                    place(number);
                    finish = number < facts.own ? Math.max(finish, last[number]) : finish;
                }
            } else if (node % 2 == 0) {
                first[number] = demandedStart(node);
            } else {
                rollUp(number);
            }
        }
        return finish;
    }

    /// The first day of the activity at `number` in the last run.
    int firstDay(int number) {
        return first[number];
    }

    /// The last day of the activity at `number` in the last run.
    int lastDay(int number) {
        return last[number];
    }

    private void place(int number) {
        var table = facts.table[number];
        int duration = durations[number];
        int span = Math.max(duration - 1, 0);
        int start;
        if (facts.fixed[number]) {
            start = table.number(facts.bound[number]);
        } else {
            start = table.number(Math.max(facts.bound[number], demandedStart(2 * number)));
            int finish = Math.max(facts.finishBound[number], demandedFinish(2 * number));
            start = finish == NEVER ? start : Math.max(start, table.number(finish) - span);
        }
        int end = Math.max(start + span, facts.resumed(number, duration));
        first[number] = table.day(start);
        last[number] = duration == 0 ? first[number] : table.day(end);
        after[number] = duration == 0 ? first[number] : last[number] + 1;
    }

    private void rollUp(int summary) {
        int from = Integer.MAX_VALUE;
        int until = NEVER;
        int next = NEVER;
        for (int arrow = arrows.firstInto(2 * summary + 1); arrow < arrows.firstInto(2 * summary + 2); arrow++) {
            int child = arrows.from(arrow) / 2;
            if (child != summary) {
                from = Math.min(from, first[child]);
                until = Math.max(until, last[child]);
                next = Math.max(next, after[child]);
            }
        }
        first[summary] = from;
        last[summary] = until;
        after[summary] = next;
    }

    private int demandedStart(int node) {
        int demanded = NEVER;
        for (int arrow = arrows.firstInto(node); arrow < arrows.firstInto(node + 1); arrow++) {
            int from = arrows.from(arrow) / 2;
            demanded = Math.max(demanded, switch (arrows.kind(arrow)) {
                case CourseArrows.UNDER -> first[from];
                case CourseArrows.FS -> later(arrow, from, after[from]);
                case CourseArrows.SS -> later(arrow, from, first[from]);
                default -> NEVER;
            });
        }
        return demanded;
    }

    private int demandedFinish(int node) {
        int demanded = NEVER;
        for (int arrow = arrows.firstInto(node); arrow < arrows.firstInto(node + 1); arrow++) {
            int from = arrows.from(arrow) / 2;
            demanded = Math.max(demanded, switch (arrows.kind(arrow)) {
                case CourseArrows.FF -> later(arrow, from, last[from]);
                case CourseArrows.SF -> later(arrow, from, first[from]);
                default -> NEVER;
            });
        }
        return demanded;
    }

    /// `day` of the activity at `from`, the lag of `arrow` later.
    private int later(int arrow, int from, int day) {
        int lag = arrows.lag(arrow);
        if (lag == 0) {
            return day;
        }
        return switch (arrows.unit(arrow)) {
            case CALENDAR -> day + lag;
            case WORKING -> shifted(from, day, lag);
            case PERCENT -> shifted(from, day, Math.toIntExact(Math.round(durations[from] * lag / 100.0)));
        };
    }

    private int shifted(int number, int day, int days) {
        var table = facts.table[number];
        return days == 0 ? day : table.day(table.number(day) + days);
    }

    @Override
    public String toString() {
        return Arrays.toString(last);
    }
}
