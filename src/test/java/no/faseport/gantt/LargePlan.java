package no.faseport.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.DependencyId;
import no.faseport.schedule.Lag;
import no.faseport.schedule.WorkCalendar;

/// A plan as large as plans get: ten threads of work side by side under summaries of a hundred, and links across them.
public final class LargePlan {
    private static final int SIDE_BY_SIDE = 10;
    private static final int UNDER_ONE = 100;
    private static final WorkCalendar CALENDAR = WorkCalendar.norwegian();
    private static final ProjectId PROJECT = new ProjectId(new UUID(1, 1));

    private final Random random = new Random(4711);
    private final List<Activity> activities = new ArrayList<>();
    private final List<Dependency> dependencies = new ArrayList<>();
    private final List<Activity> work = new ArrayList<>();

    private LargePlan() {
    }

    /// A plan of so many lines, from the first Monday of 2026 on.
    public static GanttPlan of(int lines) {
        var large = new LargePlan();
        for (int i = 0; large.activities.size() < lines; i++) {
            large.add(i);
        }
        return new GanttPlan(large.activities, large.dependencies, List.of(), List.of(), CALENDAR,
                LocalDate.of(2026, 6, 10));
    }

    private void add(int number) {
        var monday = LocalDate.of(2026, 1, 5);
        if (number % UNDER_ONE == 0) {
            activities.add(Activity.planned(summary(number), PROJECT, Optional.empty(), activities.size(),
                    "Delprosjekt " + number / UNDER_ONE, monday, 1));
        }
        var start = number < SIDE_BY_SIDE ? monday : after(work.get(number - SIDE_BY_SIDE));
        int extra = number >= 40 && random.nextInt(10) < 3 ? 11 + random.nextInt(29) : 0;
        if (extra > 0 && after(work.get(number - extra)).isAfter(start)) {
            start = after(work.get(number - extra));
        }
        var id = new ActivityId(new UUID(3, number));
        var one = Activity.planned(id, PROJECT, Optional.of(summary(number)), number % UNDER_ONE,
                "Arbeidspakke " + number, start, number % 17 == 0 ? 0 : 2 + random.nextInt(7))
                .done(random.nextInt(4) == 0 ? random.nextInt(100) : 0);
        work.add(one);
        activities.add(one);
        if (number >= SIDE_BY_SIDE) {
            link(number - SIDE_BY_SIDE, number);
        }
        if (extra > 0) {
            link(number - extra, number);
        }
    }

    private static ActivityId summary(int number) {
        return new ActivityId(new UUID(2, number / UNDER_ONE));
    }

    private static LocalDate after(Activity one) {
        var finish = one.finish(CALENDAR);
        return CALENDAR.onOrAfter(one.milestone() ? finish : finish.plusDays(1));
    }

    private void link(int from, int to) {
        dependencies.add(new Dependency(new DependencyId(new UUID(from, to)), work.get(from).id(), work.get(to).id(),
                Dependency.Kind.FS, Lag.NONE));
    }
}
