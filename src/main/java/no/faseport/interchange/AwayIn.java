package no.faseport.interchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.faseport.planfile.AwayDays;
import no.faseport.planfile.FileAway;
import no.faseport.planfile.Losses;
import no.faseport.schedule.WorkCalendar;
import org.mpxj.DayType;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarException;
import org.mpxj.ProjectFile;
import org.mpxj.Resource;

/// When a resource is away: the free days of a calendar of its own, and times of lower availability; by its note absence for
/// absence, where that still agrees. What else the calendar says has no place here and is told.
final class AwayIn {
    /// The most absences that are taken of one resource.
    static final int MOST = 500;
    private static final int MOST_OF_ALL = 20_000;
    private static final int MOST_OCCURRENCES = 1000;

    private final ProjectFile project;
    private final Losses losses;
    private int room = MOST_OF_ALL;

    AwayIn(ProjectFile project, Losses losses) {
        this.project = project;
        this.losses = losses;
    }

    /// When `resource`, which is called `name`, is away, by the first days.
    List<FileAway> of(Resource resource, String name, AvailabilityIn availability, StaffNote note) {
        int most = Math.min(MOST, room);
        var listed = note.away(most);
        var free = free(resource, name);
        var said = new ArrayList<>(free);
        said.addAll(new AwayDays(availability.partly(listed)).without(free));
        said.sort(Comparator.comparing(FileAway::from));
        var away = new AwayDays(said).explained(listed);
        if (away.size() > most) {
            losses.lost(name, "planfile.loss.manyDays", away.size(), most);
        }
        room -= Math.min(away.size(), most);
        return away.subList(0, Math.min(away.size(), most));
    }

    private List<FileAway> free(Resource resource, String name) {
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
        long occurrences = 0;
        for (var exception : own.getCalendarExceptions()) {
            var recurring = exception.getRecurring();
            occurrences += recurring == null ? 1 : Optional.ofNullable(recurring.getOccurrences()).orElse(1);
            if (occurrences > MOST_OCCURRENCES) {
                losses.lost(name, "planfile.loss.recurring", reason(exception));
                return true;
            }
        }
        return false;
    }

    private List<FileAway> days(List<ProjectCalendarException> exceptions, String name) {
        long worked = exceptions.stream().filter(ProjectCalendarException::getWorking).count();
        if (worked > 0) {
            losses.lost(name, "planfile.loss.resourceCalendar", worked);
        }
        var days = new ArrayList<FileAway>();
        for (var exception : exceptions) {
            if (!exception.getWorking() && days.size() < MOST_OCCURRENCES) {
                day(exception, name).filter(day -> days.stream().noneMatch(day::overlaps)).ifPresent(days::add);
            }
        }
        return days;
    }

    private Optional<FileAway> day(ProjectCalendarException exception, String name) {
        LocalDate from = exception.getFromDate();
        LocalDate until = Optional.ofNullable(exception.getToDate()).orElse(from);
        if (from == null || until.isBefore(from) || !WorkCalendar.covers(from) || !WorkCalendar.covers(until)) {
            losses.lost(name, "planfile.loss.dayOutside", reason(exception));
            return Optional.empty();
        }
        return Optional.of(FileAway.whole(from, until, reason(exception)));
    }

    private static String reason(ProjectCalendarException exception) {
        return Texts.name(exception.getName(), Texts.SHORT);
    }
}
