package no.faseport.interchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import no.faseport.planfile.Losses;
import no.faseport.planfile.PlanLine;
import no.faseport.schedule.Activity;
import no.faseport.schedule.Constraint;
import no.faseport.schedule.Extent;
import no.faseport.schedule.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.TimeUnit;

/// Makes a line of a task: whole working days of its hours, and everything told that cannot be said so.
final class LineIn {
    private static final double A_LITTLE = 0.001;

    private final ProjectFile project;
    private final CalendarsIn calendars;
    private final Losses losses;
    private final Texts texts;

    LineIn(ProjectFile project, CalendarsIn calendars, Losses losses) {
        this.project = project;
        this.calendars = calendars;
        this.losses = losses;
        this.texts = new Texts(losses);
    }

    /// How people find `task` in the tool it came from.
    static String place(Task task) {
        var name = Texts.line(Optional.ofNullable(task.getName()).orElse(""), Texts.SHORT);
        var id = task.getID() == null ? String.valueOf(task.getUniqueID()) : task.getID().toString();
        return name.isEmpty() ? id : id + " " + name;
    }

    PlanLine of(Task task, Optional<Integer> parent, boolean summary) {
        var place = place(task);
        var calendar = calendars.own(task);
        var days = calendars.working(calendar);
        var time = summary ? span(task) : time(task, days, place);
        var manual = task.getTaskMode() == TaskMode.MANUALLY_SCHEDULED;
        if (summary && manual) {
            losses.changed(place, "planfile.loss.manualSummary");
        }
        var constraint = new ConstraintIn(losses).of(task, place, summary);
        return new PlanLine(Optional.ofNullable(task.getUniqueID()).orElse(0), parent, name(task, place), time.start(),
                time.finish(), time.duration(), summary ? 0 : progress(task, place),
                texts.fit(task.getContact(), Texts.SHORT, place), manual, constraint, deadline(task, place), calendar,
                texts.fit(task.getNotes(), Texts.NOTE, place));
    }

    private record Time(LocalDate start, LocalDate finish, int duration) {
    }

    private Time span(Task task) {
        var start = day(task.getStart()).orElseGet(this::begins);
        return new Time(start, day(task.getFinish()).filter(end -> !end.isBefore(start)).orElse(start), 1);
    }

    private Time time(Task task, WorkCalendar calendar, String place) {
        var from = day(task.getStart());
        if (from.isEmpty()) {
            losses.changed(place, task.getStart() == null ? "planfile.loss.noStart" : "planfile.loss.startOutside",
                    begins());
        }
        var start = from.orElseGet(this::begins);
        double days = days(task.getDuration(), task);
        if (isMilestone(task, days)) {
            return new Time(start, start, 0);
        }
        var until = day(task.getFinish()).filter(end -> from.isPresent() && !end.isBefore(start));
        int worked = Math.clamp((long) Math.ceil(days - A_LITTLE), 1, Activity.LONGEST);
        boolean late = until.filter(end -> isLate(task, start, worked, end, calendar)).isPresent();
        int duration = late
                ? worked
                : Math.clamp(until.map(end -> calendar.workdaysBetween(start, end.plusDays(1))).orElse(worked), 1,
                        Activity.LONGEST);
        var finish = until.filter(_ -> late).orElseGet(() -> calendar.finish(start, duration));
        tell(task, place, days, duration, until.orElse(finish), finish);
        return new Time(start, finish, duration);
    }

    /// True for work that ends on `end` because what is left of it goes on after the status date.
    private boolean isLate(Task task, LocalDate start, int duration, LocalDate end, WorkCalendar calendar) {
        var status = day(project.getProjectProperties().getStatusDate());
        var extent = new Extent(start, duration, percent(task), task.getTaskMode() == TaskMode.MANUALLY_SCHEDULED);
        return end.isAfter(calendar.finish(start, duration)) && extent.finish(calendar, status).equals(end);
    }

    private void tell(Task task, String place, double days, int duration, LocalDate was, LocalDate finish) {
        if (task.getMilestone()) {
            losses.changed(place, "planfile.loss.milestoneWithTime", duration);
        }
        if (Math.abs(days - duration) > A_LITTLE) {
            losses.changed(place, "planfile.loss.duration", Texts.duration(task.getDuration()), duration);
        }
        if (!was.equals(finish)) {
            losses.changed(place, "planfile.loss.finish", was, finish);
        }
    }

    private boolean isMilestone(Task task, double days) {
        return Math.abs(days) < A_LITTLE && (task.getDuration() != null || task.getMilestone());
    }

    /// The duration in working days of the project, or of the clock where it is said so.
    private double days(@Nullable Duration duration, Task task) {
        if (duration == null) {
            return task.getMilestone() ? 0 : 1;
        }
        return Math.max(0, duration.convertUnits(TimeUnit.DAYS, project.getProjectProperties()).getDuration());
    }

    private LocalDate begins() {
        return day(project.getProjectProperties().getStartDate()).or(() -> day(project.getEarliestStartDate()))
                .orElse(LocalDate.of(2000, 1, 3));
    }

    private static Optional<LocalDate> day(@Nullable LocalDateTime moment) {
        return Optional.ofNullable(moment).map(LocalDateTime::toLocalDate).filter(WorkCalendar::covers);
    }

    private String name(Task task, String place) {
        var name = texts.fit(task.getName(), Texts.NAME, place).strip();
        if (!name.isBlank()) {
            return name;
        }
        losses.changed(place, "planfile.loss.noName", place);
        return "#" + place;
    }

    private int progress(Task task, String place) {
        double done = done(task);
        int percent = percent(task);
        if (Math.abs(done - percent) > A_LITTLE) {
            losses.changed(place, "planfile.loss.progress", String.valueOf(done), percent);
        }
        return percent;
    }

    private static double done(Task task) {
        return Optional.ofNullable(task.getPercentageComplete()).map(Number::doubleValue).orElse(0.0);
    }

    private static int percent(Task task) {
        return Math.clamp(Math.round(done(task)), 0, 100);
    }

    private Optional<LocalDate> deadline(Task task, String place) {
        var day = day(task.getDeadline());
        if (day.isEmpty() && task.getDeadline() != null) {
            losses.lost(place, "planfile.loss.deadlineOutside");
        }
        return day;
    }

    /// The kind of constraint and its day.
    private record ConstraintIn(Losses losses) {
        Constraint of(Task task, String place, boolean summary) {
            var own = new HeldDate(task).own();
            if (own.isPresent()) {
                return own.get();
            }
            var kind = kind(task);
            if (!kind.isDated()) {
                return new Constraint(kind, Optional.empty());
            }
            var day = day(task.getConstraintDate());
            if (summary || day.isEmpty()) {
                losses.lost(place, summary ? "planfile.loss.summaryConstraint" : "planfile.loss.constraintOutside");
                return Constraint.SOON;
            }
            return new Constraint(kind, day);
        }

        private static Constraint.Kind kind(Task task) {
            return switch (task.getConstraintType()) {
                case null -> Constraint.Kind.AS_SOON_AS_POSSIBLE;
                case AS_SOON_AS_POSSIBLE -> Constraint.Kind.AS_SOON_AS_POSSIBLE;
                case AS_LATE_AS_POSSIBLE -> Constraint.Kind.AS_LATE_AS_POSSIBLE;
                case START_NO_EARLIER_THAN -> Constraint.Kind.START_NO_EARLIER;
                case START_NO_LATER_THAN -> Constraint.Kind.START_NO_LATER;
                case FINISH_NO_EARLIER_THAN -> Constraint.Kind.FINISH_NO_EARLIER;
                case FINISH_NO_LATER_THAN -> Constraint.Kind.FINISH_NO_LATER;
                case MUST_START_ON, START_ON -> Constraint.Kind.MUST_START;
                case MUST_FINISH_ON, FINISH_ON -> Constraint.Kind.MUST_FINISH;
            };
        }
    }
}
