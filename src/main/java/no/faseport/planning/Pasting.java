package no.faseport.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.schedule.ActivityId;

/// Puts lines from elsewhere into a plan: first the lines with their outline, then what they wait for.
final class Pasting {
    private final PlanDraft plan;
    private final List<PlanLine> lines;
    private final List<ActivityId> added = new ArrayList<>();

    Pasting(PlanDraft plan, List<PlanLine> lines) {
        this.plan = plan;
        this.lines = lines;
    }

    void at(Spot spot) {
        var above = new ArrayList<ActivityId>();
        int tops = 0;
        for (var line : lines) {
            while (above.size() > line.depth()) {
                above.removeLast();
            }
            var under = above.isEmpty() ? spot : lastUnder(above.getLast());
            var id = add(line, above.isEmpty() ? new Spot(spot.parent(), spot.place() + tops++) : under);
            above.add(id);
            added.add(id);
        }
        for (int i = 0; i < lines.size(); i++) {
            for (var wait : lines.get(i).waits()) {
                plan.link(new Wait(added.get(wait.line()), wait.kind(), wait.lag()), added.get(i));
            }
        }
    }

    private Spot lastUnder(ActivityId parent) {
        return new Spot(Optional.of(parent), plan.tree().children(Optional.of(parent)).size());
    }

    private ActivityId add(PlanLine line, Spot spot) {
        var start = line.start().orElse(plan.today());
        var one = plan.add(plan.newKey(), spot, line.name(), start, line.duration()).done(line.progress())
                .entrusted(line.responsible());
        plan.change(line.duration() == 0 ? one : one.at(plan.calendar(one).onOrAfter(start), line.duration()));
        return one.id();
    }
}
