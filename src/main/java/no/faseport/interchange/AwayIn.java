package no.faseport.interchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.faseport.planfile.FileDay;
import no.faseport.planfile.Losses;
import no.faseport.schedule.WorkCalendar;
import org.mpxj.DayType;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarException;
import org.mpxj.ProjectFile;
import org.mpxj.Resource;

/// The days on which a resource is away: the free days of a calendar of its own. What else that calendar says has no place here
/// and is told.
final class AwayIn {
    /// The most absences that are taken of one resource.
    static final int MOST = 500;
    private static final int MOST_OCCURRENCES = 2000;

    private final ProjectFile project;
    private final Losses losses;

    AwayIn(ProjectFile project, Losses losses) {
        this.project = project;
        this.losses = losses;
    }

    /// The days away of `resource`, which is called `name`, by their first day.
    List<FileDay> of(Resource resource, String name) {
        var own = resource.getCalendar();
        if (own == null) {
            return List.of();
        }
        var follows = own.isDerived() ? own.getParent() : own;
        if (follows != null && follows != project.getDefaultCalendar()) {
            losses.lost(name, "planfile.loss.resourceFollows",
                    Texts.line(Objects.requireNonNullElse(follows.getName(), ""), Texts.SHORT));
        }
        if (!own.isDerived()) {
            return List.of();
        }
        if (!own.getWorkWeeks().isEmpty()
                || Arrays.stream(DayOfWeek.values()).anyMatch(day -> own.getCalendarDayType(day) != DayType.DEFAULT)) {
            losses.lost(name, "planfile.loss.resourceHours");
        }
        return isEndless(own, name) ? List.of() : days(own.getExpandedCalendarExceptions(), name);
    }

    private boolean isEndless(ProjectCalendar own, String name) {
        for (var exception : own.getCalendarExceptions()) {
            var recurring = exception.getRecurring();
            if (recurring != null && Optional.ofNullable(recurring.getOccurrences()).orElse(1) > MOST_OCCURRENCES) {
                losses.lost(name, "planfile.loss.recurring", reason(exception));
                return true;
            }
        }
        return false;
    }

    private List<FileDay> days(List<ProjectCalendarException> exceptions, String name) {
        long worked = exceptions.stream().filter(ProjectCalendarException::getWorking).count();
        if (worked > 0) {
            losses.lost(name, "planfile.loss.resourceCalendar", worked);
        }
        var days = new ArrayList<FileDay>();
        for (var exception : exceptions) {
            if (!exception.getWorking()) {
                day(exception, name).filter(day -> days.stream().noneMatch(day::overlaps)).ifPresent(days::add);
            }
            if (days.size() > MOST) {
                losses.lost(name, "planfile.loss.manyDays", exceptions.size(), MOST);
                days.removeLast();
                break;
            }
        }
        days.sort(Comparator.comparing(FileDay::from));
        return days;
    }

    private Optional<FileDay> day(ProjectCalendarException exception, String name) {
        LocalDate from = exception.getFromDate();
        LocalDate until = Optional.ofNullable(exception.getToDate()).orElse(from);
        if (from == null || until.isBefore(from) || !WorkCalendar.covers(from) || !WorkCalendar.covers(until)) {
            losses.lost(name, "planfile.loss.dayOutside", reason(exception));
            return Optional.empty();
        }
        return Optional.of(FileDay.free(from, until, reason(exception)));
    }

    private static String reason(ProjectCalendarException exception) {
        return Texts.name(exception.getName(), Texts.SHORT);
    }
}
