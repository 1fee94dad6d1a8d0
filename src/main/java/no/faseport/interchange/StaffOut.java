package no.faseport.interchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.faseport.planfile.AwayDays;
import no.faseport.planfile.FileAway;
import no.faseport.planfile.FileResource;
import no.faseport.planfile.FileShare;
import no.faseport.planfile.PlanFile;
import no.faseport.words.Words;
import org.mpxj.Availability;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Resource;
import org.mpxj.ResourceType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/// Writes people and roles, in hundredths of a week of forty hours, and what they are assigned to.
///
/// Days away are free in a calendar of the resource's own; days partly away are a lower availability. Why, and what falls on the
/// same day, is told in the note.
final class StaffOut {
    /// The first and the last day of an availability, which is open at that end.
    static final LocalDate FIRST = LocalDate.of(1984, 1, 1);
    static final LocalDate LAST = LocalDate.of(2049, 12, 31);
    private static final BigDecimal FULL_WEEK = BigDecimal.valueOf(40);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(FileAway.ALL);
    private static final int FULL_DAY = 8;

    private final ProjectFile project;
    private final CalendarsOut calendars;
    private final Words words;
    private final ResourceNames names;
    private final List<FileShare> shares;
    private final Map<Integer, Resource> resources = new HashMap<>();
    private final Map<Integer, BigDecimal> capacities = new HashMap<>();

    StaffOut(ProjectFile project, CalendarsOut calendars, PlanFile plan, Words words) {
        this.project = project;
        this.calendars = calendars;
        this.words = words;
        this.names = new ResourceNames(plan.resources());
        this.shares = plan.shares();
    }

    void write(FileResource one) {
        var out = project.addResource();
        out.setUniqueID(one.key());
        out.setID(resources.size() + 1);
        out.setName(names.of(one));
        out.setType(ResourceType.WORK);
        out.setGeneric(one.role());
        var days = one.days();
        available(out, one.capacity(), days);
        out.setCanLevel(true);
        if (!days.whole().isEmpty()) {
            out.setCalendar(calendars.away(names.of(one), days.whole()));
        }
        var own = StaffNote.of(one, names.of(one), shares);
        if (!own.isEmpty()) {
            out.setNotes(own.note(words.text("planfile.ownLines")));
        }
        resources.put(one.key(), out);
        capacities.put(one.key(), one.capacity());
    }

    private static void available(Resource out, BigDecimal capacity, AwayDays days) {
        var at = FIRST;
        for (var span : AwayDays.within(days.partly(), FIRST, LAST)) {
            if (at.isBefore(span.from())) {
                available(out, at, span.from().minusDays(1), units(capacity, FileAway.ALL));
            }
            available(out, span.from(), span.until(), units(capacity, FileAway.ALL - span.share()));
            at = span.until().plusDays(1);
        }
        if (!at.isAfter(LAST)) {
            available(out, at, LAST, units(capacity, FileAway.ALL));
        }
    }

    private static void available(Resource out, LocalDate from, LocalDate until, BigDecimal units) {
        out.getAvailability().add(new Availability(from.atStartOfDay(), until.atTime(23, 59), units));
    }

    /// `percent` of `capacity`, in hundredths of a full week.
    private static BigDecimal units(BigDecimal capacity, int percent) {
        return capacity.multiply(BigDecimal.valueOf(percent)).divide(FULL_WEEK, 6, RoundingMode.HALF_UP);
    }

    /// Assigns to `task` what `share` says.
    void assign(FileShare share, Task task) {
        var assignment = task.addResourceAssignment(Objects.requireNonNull(resources.get(share.resource())));
        var capacity = Objects.requireNonNull(capacities.get(share.resource()));
        var units = units(capacity, share.percent());
        assignment.setUnits(units);
        double hours = task.getDuration().getDuration() * FULL_DAY * units.doubleValue() / HUNDRED.doubleValue();
        double done = Optional.ofNullable(task.getPercentageComplete()).map(Number::doubleValue).orElse(0.0);
        assignment.setWork(Duration.getInstance(hours, TimeUnit.HOURS));
        assignment.setActualWork(Duration.getInstance(hours * done / 100, TimeUnit.HOURS));
        assignment.setRemainingWork(Duration.getInstance(hours - hours * done / 100, TimeUnit.HOURS));
        assignment.setPercentageWorkComplete(done);
        assignment.setStart(task.getStart());
        assignment.setFinish(task.getFinish());
        assignment.setActualStart(task.getActualStart());
        assignment.setActualFinish(task.getActualFinish());
        assignment.setStop(task.getStop());
        assignment.setResume(task.getResume());
    }
}
