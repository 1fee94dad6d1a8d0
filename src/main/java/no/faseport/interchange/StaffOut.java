package no.faseport.interchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import no.faseport.planfile.FileResource;
import no.faseport.planfile.FileShare;
import org.mpxj.Availability;
import org.mpxj.AvailabilityTable;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Resource;
import org.mpxj.ResourceType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.common.LocalDateTimeHelper;

/// Writes people and roles, in hundredths of a week of forty hours, and what they are assigned to.
final class StaffOut {
    private static final BigDecimal FULL_WEEK = BigDecimal.valueOf(40);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FULL_DAY = 8;

    private final ProjectFile project;
    private final CalendarsOut calendars;
    private final Map<Integer, Resource> resources = new HashMap<>();
    private final Map<Integer, BigDecimal> capacities = new HashMap<>();

    StaffOut(ProjectFile project, CalendarsOut calendars) {
        this.project = project;
        this.calendars = calendars;
    }

    void write(FileResource one) {
        var out = project.addResource();
        out.setUniqueID(one.key());
        out.setID(resources.size() + 1);
        out.setName(Texts.valid(one.name()));
        out.setType(ResourceType.WORK);
        out.setGeneric(one.role());
        out.getAvailability().add(new Availability(LocalDateTimeHelper.START_DATE_NA, AvailabilityTable.END_DATE_NA,
                one.capacity().multiply(HUNDRED).divide(FULL_WEEK, 4, RoundingMode.HALF_UP)));
        out.setCanLevel(true);
        if (!one.away().isEmpty()) {
            out.setCalendar(calendars.away(one));
        }
        resources.put(one.key(), out);
        capacities.put(one.key(), one.capacity());
    }

    /// Assigns to `task` what `share` says.
    void assign(FileShare share, Task task) {
        var assignment = task.addResourceAssignment(Objects.requireNonNull(resources.get(share.resource())));
        var capacity = Objects.requireNonNull(capacities.get(share.resource()));
        var units = capacity.multiply(BigDecimal.valueOf(share.percent())).divide(FULL_WEEK, 6, RoundingMode.HALF_UP);
        assignment.setUnits(units);
        var hours = Duration.getInstance(task.getDuration().getDuration() * FULL_DAY * units.doubleValue() / 100,
                TimeUnit.HOURS);
        assignment.setWork(hours);
        assignment.setRemainingWork(hours);
        assignment.setStart(task.getStart());
        assignment.setFinish(task.getFinish());
    }
}
