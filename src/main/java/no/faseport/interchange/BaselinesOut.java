package no.faseport.interchange;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.faseport.planfile.FileBaseline;
import org.mpxj.Duration;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/// Writes baselines on the `tasks` of the lines with these keys, and what they were to cost together on the one of the whole
/// project.
record BaselinesOut(Map<Integer, Task> tasks, Task whole) {
    void write(FileBaseline baseline) {
        int number = baseline.number();
        new BaselineNames(Optional.of(whole)).write(baseline);
        cost(whole, number, baseline.cost());
        for (var planned : baseline.lines().stream().filter(one -> !one.isGone()).toList()) {
            var task = Objects.requireNonNull(tasks.get(planned.line()));
            var start = planned.start().atTime(Outgoing.MORNING);
            var finish = planned.finish().atTime(planned.duration() == 0 ? Outgoing.MORNING : Outgoing.EVENING);
            var duration = Duration.getInstance(planned.duration(), TimeUnit.DAYS);
            if (number == 0) {
                task.setBaselineStart(start);
                task.setBaselineFinish(finish);
                task.setBaselineDuration(duration);
            } else {
                task.setBaselineStart(number, start);
                task.setBaselineFinish(number, finish);
                task.setBaselineDuration(number, duration);
            }
            planned.cost().ifPresent(cost -> cost(task, number, cost));
        }
    }

    private static void cost(Task task, int number, BigDecimal cost) {
        if (number == 0) {
            task.setBaselineCost(cost);
        } else {
            task.setBaselineCost(number, cost);
        }
    }
}
