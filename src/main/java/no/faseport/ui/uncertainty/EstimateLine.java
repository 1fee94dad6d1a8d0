package no.faseport.ui.uncertainty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.portfolio.UncertaintyPage;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Estimate;

/// A line of the table: an activity, at its level in the plan, or a cost that no activity bears; with what is estimated of it.
record EstimateLine(Optional<Activity> activity, boolean summary, int level, String name,
        Optional<Estimate> estimate) {
    private static final int DONE = 100;

    /// The lines of `page`: the plan from the top, then the other costs.
    static List<EstimateLine> of(UncertaintyPage page) {
        var lines = new ArrayList<EstimateLine>();
        var estimates = page.ofActivities();
        var summaries = page.summaries();
        Map<ActivityId, Integer> levels = new HashMap<>();
        for (var one : page.outline()) {
            int level = one.parent().map(parent -> levels.getOrDefault(parent, -1) + 1).orElse(0);
            levels.put(one.id(), level);
            lines.add(new EstimateLine(Optional.of(one), summaries.contains(one.id()), level, one.name(),
                    Optional.ofNullable(estimates.get(one.id()))));
        }
        page.others().forEach(one -> lines.add(new EstimateLine(Optional.empty(), false, 0, one.name(),
                Optional.of(one))));
        return List.copyOf(lines);
    }

    /// True where `figure` can be written here.
    boolean takes(Figure figure) {
        return !figure.isDays() || activity.filter(one -> one.duration() > 0 && !summary && !isDone()).isPresent();
    }

    /// True where the work is done, so that its time is certain.
    boolean isDone() {
        return activity.filter(one -> one.progress() == DONE).isPresent();
    }
}
