package no.faseport.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The load on each resource, week by week: what its activities want on their working days against what it can give.
///
/// A resource's hours are spread evenly over the five working days of an ordinary week. Work happens on the days of the calendar
/// that each activity follows, capacity is there on those of the standard one. A holiday takes a day from both alike; absence takes
/// its share of the capacity alone. What is left of work that has begun lies after the status date of its project.
public final class Workload {
    private static final double ORDINARY_WEEK = 5;
    private static final double WHOLE = 100;

    private final FollowedCalendars calendars;
    private final LocalDate firstMonday;
    private final int weeks;
    private final Map<ResourceId, List<WeekLoad>> loads = new HashMap<>();

    /// The load of `resources` in the weeks from the one of `from` to the one of `until`, both included.
    public Workload(List<Resource> resources, List<Absence> absences, List<Assigned> assigned,
            FollowedCalendars calendars, LocalDate from, LocalDate until) {
        this.calendars = calendars;
        firstMonday = monday(from);
        weeks = Math.toIntExact((monday(until).toEpochDay() - firstMonday.toEpochDay()) / 7) + 1;
        var away = absences.stream().collect(Collectors.groupingBy(Absence::resource));
        var work = assigned.stream().collect(Collectors.groupingBy(one -> one.assignment().resource()));
        for (var resource : resources) {
            loads.put(resource.id(), load(resource, away.getOrDefault(resource.id(), List.of()),
                    work.getOrDefault(resource.id(), List.of())));
        }
    }

    /// The Monday of the week of `day`.
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// The weeks of a resource, in order; none where it is not known.
    public List<WeekLoad> of(ResourceId resource) {
        return loads.getOrDefault(resource, List.of());
    }

    /// The Mondays of the weeks, in order.
    public List<LocalDate> mondays() {
        return firstMonday.datesUntil(firstMonday.plusWeeks(weeks), Period.ofWeeks(1)).toList();
    }

    /// The hours wanted of a resource beyond what it has, in all the weeks.
    public double excess(ResourceId resource) {
        return of(resource).stream().mapToDouble(WeekLoad::excess).sum();
    }

    private List<WeekLoad> load(Resource resource, List<Absence> away, List<Assigned> work) {
        double daily = resource.capacity().doubleValue() / ORDINARY_WEEK;
        var capacity = new double[weeks];
        for (int week = 0; week < weeks; week++) {
            capacity[week] = daily * present(firstMonday.plusWeeks(week), away);
        }
        var parts = new ArrayList<List<WeekLoad.Part>>();
        Arrays.stream(capacity).forEach(hours -> parts.add(new ArrayList<>()));
        work.forEach(one -> add(one, daily, parts));
        var loaded = new ArrayList<WeekLoad>();
        for (int week = 0; week < weeks; week++) {
            loaded.add(new WeekLoad(firstMonday.plusWeeks(week), capacity[week], parts.get(week)));
        }
        return List.copyOf(loaded);
    }

    /// The working days of the week in which the resource is there, parts of days counted as such.
    private double present(LocalDate monday, List<Absence> away) {
        double days = 0;
        for (var day = monday; day.isBefore(monday.plusWeeks(1)); day = day.plusDays(1)) {
            if (calendars.standard().isWorkday(day)) {
                var today = day;
                int gone = away.stream().filter(one -> one.covers(today)).mapToInt(Absence::share).sum();
                days += Math.max(0, 1 - gone / WHOLE);
            }
        }
        return days;
    }

    private void add(Assigned one, double daily, List<List<WeekLoad.Part>> parts) {
        if (one.activity().duration() > 0) {
            calendars.stretches(one.activity()).forEach(stretch -> add(one, stretch, daily, parts));
        }
    }

    private void add(Assigned one, Stretch stretch, double daily, List<List<WeekLoad.Part>> parts) {
        var activity = one.activity();
        var calendar = calendars.of(activity);
        var end = stretch.last().plusDays(1);
        for (int week = weekOf(stretch.first()); week < weeks; week++) {
            var monday = firstMonday.plusWeeks(week);
            int days = calendar.workdaysBetween(later(monday, stretch.first()), earlier(monday.plusWeeks(1), end));
            if (days <= 0 && !monday.isBefore(end)) {
                break;
            }
            if (days > 0) {
                add(parts.get(week), new WeekLoad.Part(activity.project(), activity.id(),
                        daily * one.assignment().share() / WHOLE * days));
            }
        }
    }

    /// Both stretches of an activity are one part of the week they share.
    private static void add(List<WeekLoad.Part> week, WeekLoad.Part part) {
        double before = !week.isEmpty() && week.getLast().activity().equals(part.activity())
                ? week.removeLast().hours()
                : 0;
        week.add(new WeekLoad.Part(part.project(), part.activity(), before + part.hours()));
    }

    private int weekOf(LocalDate day) {
        return (int) Math.max(0, Math.floorDiv(day.toEpochDay() - firstMonday.toEpochDay(), 7));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
