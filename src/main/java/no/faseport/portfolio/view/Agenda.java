package no.faseport.portfolio.view;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.faseport.portfolio.Deadline;
import no.faseport.project.ProjectId;

/// A month in weeks from Monday to Sunday, with what is to happen each day; the first and last week reach into the months beside it.
public record Agenda(YearMonth month, List<Week> weeks) {
    private static final int DAYS = 7;

    /// Keeps a copy.
    public Agenda {
        weeks = List.copyOf(weeks);
    }

    /// A week with its number by ISO 8601, and its seven days.
    public record Week(int number, List<Day> days) {
        /// Keeps a copy.
        public Week {
            days = List.copyOf(days);
        }
    }

    /// A day and what is to happen on it.
    public record Day(LocalDate date, List<Deadline> deadlines) {
        /// Keeps a copy.
        public Day {
            deadlines = List.copyOf(deadlines);
        }
    }

    /// The first day shown for `month`.
    public static LocalDate first(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// The last day shown for `month`.
    public static LocalDate last(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /// The agenda of `month`: those of `deadlines` that are about `projects`.
    public static Agenda of(YearMonth month, List<Deadline> deadlines, Set<ProjectId> projects) {
        var kept = deadlines.stream().filter(one -> projects.contains(one.project()))
                .sorted(Comparator.comparing(Deadline::kind).thenComparing(Deadline::number)).toList();
        var weeks = new ArrayList<Week>();
        for (var monday = first(month); !monday.isAfter(last(month)); monday = monday.plusDays(DAYS)) {
            var days = new ArrayList<Day>();
            for (int i = 0; i < DAYS; i++) {
                var date = monday.plusDays(i);
                days.add(new Day(date, kept.stream().filter(one -> one.day().equals(date)).toList()));
            }
            weeks.add(new Week(monday.get(WeekFields.ISO.weekOfWeekBasedYear()), days));
        }
        return new Agenda(month, weeks);
    }

    /// What is to happen on `date`; nothing where it is not shown.
    public List<Deadline> on(LocalDate date) {
        return weeks.stream().flatMap(week -> week.days().stream()).filter(day -> day.date().equals(date))
                .flatMap(day -> day.deadlines().stream()).toList();
    }

    /// What is to happen in the month itself, by day.
    public List<Deadline> inMonth() {
        return weeks.stream().flatMap(week -> week.days().stream())
                .filter(day -> YearMonth.from(day.date()).equals(month)).flatMap(day -> day.deadlines().stream())
                .toList();
    }
}
