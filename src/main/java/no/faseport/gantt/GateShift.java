package no.faseport.gantt;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import no.faseport.schedule.ActivityId;

/// A gate that goes from one day to another; the phases that meet at it go along.
record GateShift(UUID gate, LocalDate from, LocalDate to) {
    /// The plan as it would be.
    GanttPlan on(GanttPlan plan) {
        var courses = new HashMap<ActivityId, GanttFacts.Course>();
        plan.facts().courses().forEach((line, course) -> courses.put(line, on(course)));
        return new GanttPlan(plan.activities(), plan.dependencies(), gates(plan.gates()),
                has(plan.gates()) ? phases(plan.phases()) : plan.phases(), plan.calendar(), plan.today(),
                plan.facts().coursing(courses, plan.facts().handovers()));
    }

    private GanttFacts.Course on(GanttFacts.Course course) {
        return has(course.gates()) ? new GanttFacts.Course(phases(course.phases()), gates(course.gates())) : course;
    }

    private boolean has(List<GanttPlan.GateMark> gates) {
        return gates.stream().anyMatch(one -> one.id().equals(gate));
    }

    private List<GanttPlan.GateMark> gates(List<GanttPlan.GateMark> gates) {
        return gates.stream().map(one -> one.id().equals(gate)
                ? new GanttPlan.GateMark(gate, one.name(), to, one.decision(), one.standing())
                : one).toList();
    }

    /// A phase that would end before it begins is not there.
    private List<GanttPlan.PhaseBand> phases(List<GanttPlan.PhaseBand> phases) {
        return phases.stream()
                .map(one -> new GanttPlan.PhaseBand(one.id(), one.name(), moved(one.start()), moved(one.finish())))
                .filter(one -> one.start().isBefore(one.finish())).toList();
    }

    private LocalDate moved(LocalDate day) {
        return day.equals(from) ? to : day;
    }
}
