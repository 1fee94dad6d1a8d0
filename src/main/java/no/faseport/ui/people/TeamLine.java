package no.faseport.ui.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.portfolio.LoadPage;
import no.faseport.portfolio.PlanPage;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Outline;
import no.faseport.schedule.Resource;
import no.faseport.schedule.ResourceId;

/// A line of the team's table: an activity that takes time, and the percent of each resource that it takes.
record TeamLine(Activity activity, Map<ResourceId, Integer> shares) {
    private static final int DONE = 100;

    /// Keeps a copy.
    TeamLine {
        shares = Map.copyOf(shares);
    }

    /// The activities of `plan` that are not done, in the order people read them.
    static List<TeamLine> of(PlanPage plan, LoadPage load) {
        var parents = new HashSet<ActivityId>();
        plan.activities().forEach(one -> one.parent().ifPresent(parents::add));
        var lines = new ArrayList<TeamLine>();
        var assigned = load.in(plan.project().id());
        for (var one : Outline.of(plan.activities()).activities()) {
            if (one.duration() > 0 && !parents.contains(one.id()) && one.progress() < DONE) {
                var shares = new HashMap<ResourceId, Integer>();
                assigned.stream().filter(each -> each.activity().id().equals(one.id()))
                        .forEach(each -> shares.put(each.assignment().resource(), each.assignment().share()));
                lines.add(new TeamLine(one, shares));
            }
        }
        return List.copyOf(lines);
    }

    /// The percent of `resource` that the activity takes; nothing where it takes none.
    Optional<Integer> share(Resource resource) {
        return Optional.ofNullable(shares.get(resource.id()));
    }
}
