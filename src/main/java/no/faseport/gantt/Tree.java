package no.faseport.gantt;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;

/// The outline of a plan as numbers: of each line its parent's and its depth, and whether anything lies under it.
final class Tree {
    private static final int NONE = -1;

    private final int[] parents;
    private final int[] depths;
    private final boolean[] summaries;

    Tree(List<Activity> activities) {
        Map<ActivityId, Integer> numbers = HashMap.newHashMap(activities.size());
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

    /// The outline of `before` with one more line, under `parent`, which is above it, or at the top.
    private Tree(Tree before, int line, int parent) {
        int below = before.parents.length - line;
        parents = Arrays.copyOf(before.parents, before.parents.length + 1);
        depths = Arrays.copyOf(before.depths, parents.length);
        summaries = Arrays.copyOf(before.summaries, parents.length);
        System.arraycopy(before.depths, line, depths, line + 1, below);
        System.arraycopy(before.summaries, line, summaries, line + 1, below);
        for (int i = line; i < before.parents.length; i++) {
            parents[i + 1] = before.parents[i] >= line ? before.parents[i] + 1 : before.parents[i];
        }
        parents[line] = parent;
        depths[line] = parent == NONE ? 0 : depths[parent] + 1;
        summaries[line] = false;
        if (parent != NONE) {
            summaries[parent] = true;
        }
    }

    /// The outline with one more line, under the one called `parent`, which is above it, or else at the top.
    Tree with(int line, Optional<ActivityId> parent, List<GanttRow> rows) {
        int above = parent.isPresent() ? line - 1 : NONE;
        while (above != NONE && !parent.get().equals(rows.get(above).id())) {
            above--;
        }
        return new Tree(this, line, above);
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
