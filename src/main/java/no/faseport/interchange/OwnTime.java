package no.faseport.interchange;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.faseport.planfile.FileResource;
import no.faseport.planfile.FileShare;
import no.faseport.planfile.PlanFile;
import no.faseport.planfile.PlanLine;
import org.mpxj.ProjectCalendar;
import org.mpxj.Task;

/// Keeps the dates of what is assigned to somebody who is away on some of the days: in Faseport that is load without hands, in
/// Microsoft Project the task would wait until they are back.
///
/// Such a task follows its own calendar only. One that had none gets the plan's, which is read back as none.
final class OwnTime {
    private final Optional<Integer> plans;
    private final Set<Integer> lines = new HashSet<>();

    OwnTime(PlanFile plan) {
        this.plans = plan.calendar();
        var absent = new HashSet<Integer>();
        plan.resources().stream().filter(one -> !one.days().whole().isEmpty()).map(FileResource::key)
                .forEach(absent::add);
        plan.shares().stream().filter(share -> absent.contains(share.resource())).map(FileShare::line)
                .forEach(lines::add);
    }

    void write(PlanLine line, Task task, CalendarsOut calendars) {
        if (!lines.contains(line.key()) || (line.calendar().isPresent() && line.calendar().equals(plans))) {
            return;
        }
        task.setIgnoreResourceCalendar(true);
        if (line.calendar().isEmpty()) {
            plans.flatMap(calendars::of).ifPresent(task::setCalendar);
        }
    }

    /// The calendar that `task` has for a reason of its own.
    static Optional<ProjectCalendar> calendar(Task task, Optional<ProjectCalendar> plans) {
        return Optional.ofNullable(task.getCalendar())
                .filter(own -> !task.getIgnoreResourceCalendar() || plans.filter(own::equals).isEmpty());
    }
}
