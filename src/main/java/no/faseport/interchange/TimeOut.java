package no.faseport.interchange;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.planfile.PlanLine;
import no.faseport.schedule.Constraint;
import no.faseport.schedule.WorkCalendar;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.TaskType;
import org.mpxj.TimeUnit;

/// The time of a line, and what binds it; a summary lasts the `days` that are worked from its start to its finish. What is late at
/// the status date is split there.
record TimeOut(PlanLine line, boolean summary, WorkCalendar days, Optional<LocalDate> statusDate) {
    void write(Task task) {
        boolean milestone = line.duration() == 0;
        task.setStart(line.start().atTime(Outgoing.MORNING));
        task.setFinish(line.finish().atTime(milestone ? Outgoing.MORNING : Outgoing.EVENING));
        task.setDuration(Duration.getInstance(duration(), TimeUnit.DAYS));
        task.setMilestone(milestone);
        task.setType(TaskType.FIXED_DURATION);
        task.setLevelAssignments(true);
        task.setTaskMode(line.manual() ? TaskMode.MANUALLY_SCHEDULED : TaskMode.AUTO_SCHEDULED);
        if (line.manual()) {
            task.setManualDuration(task.getDuration());
        }
        if (!summary) {
            progress(task);
            constraint(task);
        }
    }

    private int duration() {
        return summary ? days.workdaysBetween(line.start(), line.finish().plusDays(1)) : line.duration();
    }

    private void progress(Task task) {
        task.setPercentageComplete(line.progress());
        double done = line.duration() * line.progress() / 100.0;
        if (line.progress() > 0) {
            task.setActualStart(task.getStart());
            task.setActualDuration(Duration.getInstance(done, TimeUnit.DAYS));
        }
        if (line.progress() == 100) {
            task.setActualFinish(task.getFinish());
        }
        task.setRemainingDuration(Duration.getInstance(line.duration() - done, TimeUnit.DAYS));
        Interruption.of(line, days, statusDate).ifPresent(late -> {
            task.setStop(late.stop());
            task.setResume(late.resume());
        });
    }

    private void constraint(Task task) {
        var constraint = line.constraint();
        task.setConstraintType(type(constraint.kind()));
        constraint.date().ifPresent(day -> task.setConstraintDate(day.atTime(switch (constraint.kind()) {
            case FINISH_NO_EARLIER, FINISH_NO_LATER, MUST_FINISH -> Outgoing.EVENING;
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE, START_NO_EARLIER, START_NO_LATER, MUST_START ->
                Outgoing.MORNING;
        })));
    }

    private static ConstraintType type(Constraint.Kind kind) {
        return switch (kind) {
            case AS_SOON_AS_POSSIBLE -> ConstraintType.AS_SOON_AS_POSSIBLE;
            case AS_LATE_AS_POSSIBLE -> ConstraintType.AS_LATE_AS_POSSIBLE;
            case START_NO_EARLIER -> ConstraintType.START_NO_EARLIER_THAN;
            case START_NO_LATER -> ConstraintType.START_NO_LATER_THAN;
            case FINISH_NO_EARLIER -> ConstraintType.FINISH_NO_EARLIER_THAN;
            case FINISH_NO_LATER -> ConstraintType.FINISH_NO_LATER_THAN;
            case MUST_START -> ConstraintType.MUST_START_ON;
            case MUST_FINISH -> ConstraintType.MUST_FINISH_ON;
        };
    }
}
