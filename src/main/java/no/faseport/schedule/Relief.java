package no.faseport.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// A way to ease the load on one resource by starting some of one project's activities later, within their free float: nothing
/// else moves, in this project or another, and the project ends when it did.
///
/// `before` and `after` are the hours wanted beyond what there are, in the weeks looked at.
public record Relief(ResourceId resource, List<Shift> shifts, double before, double after) {
    /// Less than this is not worth moving anything for.
    private static final double WORTH = 0.5;

    /// Keeps a copy.
    public Relief {
        shifts = List.copyOf(shifts);
    }

    /// True where something can be moved that helps.
    public boolean helps() {
        return !shifts.isEmpty();
    }

    /// What a relief is sought among: everything the resource does, of which only `project`'s own may move, and none of it
    /// before `today`.
    public record Question(Resource resource, List<Absence> absences, List<Assigned> assigned,
            FollowedCalendars calendars, LocalDate today, LocalDate until) {
        /// Keeps copies.
        public Question {
            absences = List.copyOf(absences);
            assigned = List.copyOf(assigned);
        }

        double excess(Map<ActivityId, LocalDate> starts) {
            var moved = assigned.stream().map(one -> starts.containsKey(one.activity().id())
                    ? new Assigned(one.assignment(), startingAt(one.activity(),
                            Objects.requireNonNull(starts.get(one.activity().id()))))
                    : one).toList();
            return new Workload(List.of(resource), absences, moved, calendars, today, until).excess(resource.id());
        }
    }

    /// The best relief found by moving one activity at a time, the one that helps most first, no further than `room` says;
    /// what is not in `room` stays.
    public static Relief sought(Question question, Map<ActivityId, Integer> room) {
        var candidates = question.assigned().stream().map(Assigned::activity)
                .filter(one -> room.getOrDefault(one.id(), 0) > 0 && mayMove(one, question.today()))
                .sorted(Comparator.comparing(Activity::start).reversed()).toList();
        Map<ActivityId, LocalDate> starts = new HashMap<>();
        double before = question.excess(starts);
        double now = before;
        for (boolean better = true; better;) {
            var best = best(question, candidates, room, starts, now);
            better = best.hours() < now - WORTH;
            if (better) {
                starts.put(best.activity(), best.start());
                now = best.hours();
            }
        }
        var shifts = new ArrayList<Shift>();
        candidates.reversed().stream().filter(one -> starts.containsKey(one.id())).forEach(one -> shifts.add(
                new Shift(one, startingAt(one, Objects.requireNonNull(starts.get(one.id()))))));
        return new Relief(question.resource().id(), shifts, before, now);
    }

    private record Trial(ActivityId activity, LocalDate start, double hours) {
    }

    private static Trial best(Question question, List<Activity> candidates, Map<ActivityId, Integer> room,
            Map<ActivityId, LocalDate> starts, double now) {
        var best = new Trial(new ActivityId(new UUID(0, 0)), question.today(), now);
        for (var one : candidates) {
            if (!starts.containsKey(one.id())) {
                var tried = new HashMap<>(starts);
                for (int days = 1; days <= room.getOrDefault(one.id(), 0); days++) {
                    var start = question.calendars().of(one).plus(one.start(), days);
                    tried.put(one.id(), start);
                    double hours = question.excess(tried);
                    best = hours < best.hours() - WORTH ? new Trial(one.id(), start, hours) : best;
                }
            }
        }
        return best;
    }

    /// Work not yet begun, which nobody has bound to certain days, can start later.
    private static boolean mayMove(Activity one, LocalDate today) {
        return one.progress() == 0 && !one.terms().manual() && !one.start().isBefore(today)
                && switch (one.terms().constraint().kind()) {
                    case AS_SOON_AS_POSSIBLE, START_NO_EARLIER -> true;
                    case AS_LATE_AS_POSSIBLE, START_NO_LATER, FINISH_NO_EARLIER, FINISH_NO_LATER, MUST_START,
                            MUST_FINISH ->
                        false;
                };
    }

    /// The same activity from `start` on, and bound not to start before.
    private static Activity startingAt(Activity activity, LocalDate start) {
        return activity.at(start, activity.duration()).on(activity.terms().with(Constraint.notBefore(start)));
    }
}
