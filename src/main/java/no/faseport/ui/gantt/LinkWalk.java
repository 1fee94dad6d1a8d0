package no.faseport.ui.gantt;

import java.util.List;
import java.util.Optional;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.Selection;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Dependency;

/// Goes by keyboard through the dependencies of one activity: those it waits for and those that wait for it, in plan order.
final class LinkWalk {
    private Optional<ActivityId> from = Optional.empty();

    /// The dependency `step` places on from what is chosen now; nothing where the activity has none.
    Optional<Selection> step(GanttPlan plan, Selection now, int step) {
        from = switch (now) {
            case Selection.Nothing nothing -> Optional.empty();
            case Selection.AtGate gate -> Optional.empty();
            case Selection.Lines lines -> Optional.of(lines.lead());
            case Selection.Chain chain -> of(plan, chain);
        };
        var links = from.map(activity -> links(plan, activity)).orElse(List.of());
        if (links.isEmpty()) {
            return Optional.empty();
        }
        var at = links.stream().map(link -> (Selection) new Selection.Chain(link.id())).toList().indexOf(now);
        var next = at < 0 && step < 0 ? links.size() - 1 : Math.floorMod(at + step, links.size());
        return Optional.of(new Selection.Chain(links.get(next).id()));
    }

    /// The activity whose dependencies are gone through, to go back to.
    Optional<Selection> back(GanttPlan plan, Selection now) {
        return now instanceof Selection.Chain chain ? of(plan, chain).map(Selection::line) : Optional.empty();
    }

    /// The activity gone out from, or where a dependency was chosen otherwise, the one that waits.
    private Optional<ActivityId> of(GanttPlan plan, Selection.Chain chain) {
        var link = plan.dependencies().stream().filter(one -> one.id().equals(chain.dependency())).findFirst();
        var ofThis = from.filter(activity -> link.filter(one -> touches(one, activity)).isPresent());
        return ofThis.or(() -> link.map(Dependency::successor));
    }

    private static List<Dependency> links(GanttPlan plan, ActivityId activity) {
        return plan.dependencies().stream().filter(one -> touches(one, activity)).toList();
    }

    private static boolean touches(Dependency link, ActivityId activity) {
        return link.predecessor().equals(activity) || link.successor().equals(activity);
    }
}
