package no.faseport.interchange;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.faseport.planfile.PlanFile;
import org.mpxj.CurrencySymbolPosition;
import org.mpxj.ProjectFile;
import org.mpxj.Rate;
import org.mpxj.TaskType;
import org.mpxj.TimeUnit;

/// How the other tool is to treat the plan: keys as they are given, days from eight to five, kroner, and new tasks calculated
/// by their duration as in Faseport.
record SettingsOut(ProjectFile project) {
    void write(PlanFile plan) {
        keys();
        money();
        time();
        var properties = project.getProjectProperties();
        properties.setProjectTitle(Texts.valid(plan.title()));
        properties.setName(Texts.valid(plan.title()));
        plan.statusDate().ifPresent(day -> properties.setStatusDate(day.atTime(Outgoing.EVENING)));
        plan.lines().stream().flatMap(line -> Stream.of(line.start(), line.finish())).min(LocalDate::compareTo)
                .ifPresent(day -> properties.setStartDate(day.atTime(Outgoing.MORNING)));
    }

    private void keys() {
        var config = project.getProjectConfig();
        config.setAutoTaskUniqueID(false);
        config.setAutoTaskID(false);
        config.setAutoCalendarUniqueID(false);
        config.setAutoResourceUniqueID(false);
        config.setAutoResourceID(false);
        config.setAutoOutlineLevel(false);
        config.setAutoOutlineNumber(true);
        config.setAutoWBS(true);
    }

    private void money() {
        var properties = project.getProjectProperties();
        properties.setCurrencySymbol("kr");
        properties.setCurrencyCode("NOK");
        properties.setSymbolPosition(CurrencySymbolPosition.AFTER_WITH_SPACE);
        properties.setDefaultStandardRate(new Rate(0, TimeUnit.HOURS));
        properties.setDefaultOvertimeRate(new Rate(0, TimeUnit.HOURS));
    }

    private void time() {
        var properties = project.getProjectProperties();
        properties.setDefaultStartTime(Outgoing.MORNING);
        properties.setDefaultEndTime(Outgoing.EVENING);
        properties.setMinutesPerDay(480);
        properties.setMinutesPerWeek(2400);
        properties.setDefaultTaskType(TaskType.FIXED_DURATION);
        properties.setNewTasksAreManual(false);
        properties.setNewTasksEstimated(false);
        properties.setHonorConstraints(true);
        // what has begun waits for nothing more, there as here
        properties.setSplitInProgressTasks(false);
        properties.setInsertedProjectsLikeSummary(true);
    }
}
