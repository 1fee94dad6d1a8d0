package no.faseport.gantt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;

/// The outline of a plan as numbers: of each line its parent's and its depth, and whether anything lies under it.
final class Tree {
    private static final int NONE = -1;

    private final Map<ActivityId, Integer> numbers;
    private final int[] parents;
    private final int[] depths;
    private final boolean[] summaries;

    Tree(List<Activity> activities) {
        numbers = HashMap.newHashMap(activities.size());
        parents = new int[activities.size()];
        depths = new int[activities.size()];
        summaries = new boolean[activities.size()];
        for (int i = 0; i < parents.length; i++) {
            var activity = activities.get(i);
            parents[i] = activity.parent().map(numbers::get).orElse(NONE);
            if (parents[i] != NONE) {
                depths[i] = depths[parents[i]] + 1;
                summaries[parents[i]] = true;
            }
            numbers.put(activity.id(), i);
        }
    }

    boolean hasParent(int line) {
        return parents[line] != NONE;
    }

    int parent(int line) {
        return parents[line];
    }

    int depth(int line) {
        return depths[line];
    }

    boolean isSummary(int line) {
        return summaries[line];
    }
}
