package no.faseport.ui.gantt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.faseport.gantt.GanttFacts;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttRow;
import no.faseport.planning.WaitText;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Dependency;

/// The lines' numbers from the top, their places in the outline, and what each waits for written with these numbers.
final class LineNumbers {
    private final Map<ActivityId, Integer> numbers;
    private final List<ActivityId> lines;
    private final Outline outline;
    private final Map<ActivityId, List<Dependency>> waits;
    private final Map<ActivityId, String> outside;

    private LineNumbers(List<GanttRow> rows, Map<ActivityId, List<Dependency>> waits,
            Map<ActivityId, String> outside) {
        lines = new ArrayList<>(rows.size());
        numbers = HashMap.newHashMap(rows.size());
        for (var row : rows) {
            lines.add(row.id());
            numbers.put(row.id(), lines.size());
        }
        this.outline = new Outline(rows);
        this.waits = waits;
        this.outside = outside;
    }

    LineNumbers(GanttPlan plan, List<GanttRow> rows) {
        this(rows, new HashMap<>(), new HashMap<>());
        plan.facts().abroad().stream().filter(GanttFacts.Abroad::incoming)
                .forEach(link -> outside.merge(link.here(), link.line()
                        + WaitText.how(link.dependency().kind(), link.dependency().lag()),
                        (one, other) -> one + "; " + other));
        plan.dependencies()
                .forEach(link -> waits.computeIfAbsent(link.successor(), _ -> new ArrayList<>()).add(link));
    }

    /// The numbers of `rows`, which wait for each other as these lines do.
    LineNumbers of(List<GanttRow> rows) {
        return new LineNumbers(rows, waits, outside);
    }

    /// The line's number, from 1; 0 where there is none.
    int number(ActivityId activity) {
        return numbers.getOrDefault(activity, 0);
    }

    /// The line with this number.
    Optional<ActivityId> activity(int number) {
        return number >= 1 && number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
    }

    /// The place in the outline, as 2.1.3.
    String wbs(ActivityId activity) {
        int number = number(activity);
        return number > 0 ? outline.place(number - 1) : "";
    }

    /// What the activity waits for, as `3FS+2d`, those of other projects last, as `6113/4FS+2d`.
    String predecessors(ActivityId activity) {
        var own = WaitText.of(links(activity), numbers);
        var abroad = outside.getOrDefault(activity, "");
        return own + (own.isEmpty() || abroad.isEmpty() ? "" : "; ") + abroad;
    }

    /// True where the activity waits for one of another project.
    boolean waitsOutside(ActivityId activity) {
        return outside.containsKey(activity);
    }

    /// What of `among` the activity waits for, as `3FS+2d`.
    String predecessors(ActivityId activity, Set<ActivityId> among) {
        return WaitText.of(links(activity).stream().filter(link -> among.contains(link.predecessor())).toList(),
                numbers);
    }

    /// What the activity waits for.
    List<Dependency> links(ActivityId activity) {
        return waits.getOrDefault(activity, List.of());
    }
}
