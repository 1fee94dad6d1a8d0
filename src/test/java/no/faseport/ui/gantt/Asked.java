package no.faseport.ui.gantt;

import no.faseport.gantt.GanttPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.DependencyId;

/// Remembers what a Gantt asked for, with names instead of keys.
final class Asked implements GanttActions {
    final List<String> calls = new ArrayList<>();
    private final Map<UUID, String> names = new HashMap<>();

    Asked(GanttPlan plan) {
        plan.activities().forEach(one -> names.put(one.id().value(), one.name()));
        plan.gates().forEach(one -> names.put(one.id(), one.name()));
        plan.dependencies().forEach(one -> names.put(one.id().value(),
                name(one.predecessor()) + " → " + name(one.successor())));
    }

    private String name(ActivityId id) {
        return names.getOrDefault(id.value(), "?");
    }

    private String name(DependencyId id) {
        return names.getOrDefault(id.value(), "?");
    }

    @Override
    public void move(ActivityId activity, LocalDate newStart) {
        calls.add("move " + name(activity) + " " + newStart);
    }

    @Override
    public void resize(ActivityId activity, LocalDate newStart, int newDuration) {
        calls.add("resize " + name(activity) + " " + newStart + " " + newDuration);
    }

    @Override
    public void rename(ActivityId activity, String name) {
        calls.add("rename " + name(activity) + " " + name);
    }

    @Override
    public void setProgress(ActivityId activity, int percent) {
        calls.add("progress " + name(activity) + " " + percent);
    }

    @Override
    public void setResponsible(ActivityId activity, String responsible) {
        calls.add("responsible " + name(activity) + " " + responsible);
    }

    @Override
    public void addFirst() {
        calls.add("add first");
    }

    @Override
    public void addAfter(ActivityId activity) {
        calls.add("add after " + name(activity));
    }

    @Override
    public void remove(ActivityId activity) {
        calls.add("remove " + name(activity));
    }

    @Override
    public void link(ActivityId predecessor, ActivityId successor) {
        calls.add("link " + name(predecessor) + " " + name(successor));
    }

    @Override
    public void unlink(DependencyId dependency) {
        calls.add("unlink " + name(dependency));
    }

    @Override
    public void setLag(DependencyId dependency, int lag) {
        calls.add("lag " + name(dependency) + " " + lag);
    }

    @Override
    public void openGate(UUID gate) {
        calls.add("open " + names.getOrDefault(gate, "?"));
    }
}
