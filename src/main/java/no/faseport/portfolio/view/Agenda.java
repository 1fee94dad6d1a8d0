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
import no.faseport.portfolio.AgreementDay;
import no.faseport.portfolio.Deadline;
import no.faseport.portfolio.MeasureDay;
import no.faseport.project.ProjectId;
import no.faseport.steering.Convened;
import no.faseport.steering.Meeting;

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

    /// A day, who meets on it, what is to happen, which agreements it matters to, and which benefits are measured.
    public record Day(LocalDate date, List<Convened> meetings, List<Deadline> deadlines,
            List<AgreementDay> agreements, List<MeasureDay> measures) {
        /// Keeps copies.
        public Day {
            meetings = List.copyOf(meetings);
            deadlines = List.copyOf(deadlines);
            agreements = List.copyOf(agreements);
            measures = List.copyOf(measures);
        }

        /// How many meetings and other things there are.
        public int size() {
            return meetings.size() + deadlines.size() + agreements.size() + measures.size();
        }

        /// The gates that are planned on the day, and for whoever meets in `meeting` to decide.
        public List<Deadline> gates(Meeting meeting) {
            return deadlines.stream()
                    .filter(one -> one.kind() == Deadline.Kind.PLANNED && meeting.decides(one.day(), one.who()))
                    .toList();
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

    /// The agenda of `month`: `meetings`, `agreements`, `measures`, and those of `deadlines` that are about `projects`.
    public static Agenda of(YearMonth month, List<Convened> meetings, List<Deadline> deadlines,
            List<AgreementDay> agreements, List<MeasureDay> measures, Set<ProjectId> projects) {
        var kept = deadlines.stream().filter(one -> projects.contains(one.project()))
                .sorted(Comparator.comparing(Deadline::kind).thenComparing(Deadline::number)).toList();
        var weeks = new ArrayList<Week>();
        for (var monday = first(month); !monday.isAfter(last(month)); monday = monday.plusDays(DAYS)) {
            var days = new ArrayList<Day>();
            for (int i = 0; i < DAYS; i++) {
                var date = monday.plusDays(i);
                days.add(new Day(date,
                        meetings.stream().filter(one -> one.meeting().heldOn().equals(date)).toList(),
                        kept.stream().filter(one -> one.day().equals(date)).toList(),
                        agreements.stream().filter(one -> one.day().equals(date)).toList(),
                        measures.stream().filter(one -> one.day().equals(date)).toList()));
            }
            weeks.add(new Week(monday.get(WeekFields.ISO.weekOfWeekBasedYear()), days));
        }
        return new Agenda(month, weeks);
    }

    /// What `date` holds; an empty day where it is not shown.
    public Day on(LocalDate date) {
        return weeks.stream().flatMap(week -> week.days().stream()).filter(day -> day.date().equals(date)).findFirst()
                .orElseGet(() -> new Day(date, List.of(), List.of(), List.of(), List.of()));
    }

    /// The days of the month itself on which something is to happen.
    public List<Day> inMonth() {
        return weeks.stream().flatMap(week -> week.days().stream())
                .filter(day -> YearMonth.from(day.date()).equals(month) && day.size() > 0).toList();
    }
}
