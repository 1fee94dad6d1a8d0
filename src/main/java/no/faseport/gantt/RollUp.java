package no.faseport.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Gives summaries the dates and the progress of what is under them.
final class RollUp {
    private final GanttPlan plan;
    private final Tree tree;
    private final Findings findings;
    private final LocalDate[] starts;
    private final LocalDate[] finishes;
    /// Working days, and working days times percent done.
    private final long[] days;
    private final long[] done;

    RollUp(GanttPlan plan, Tree tree, Findings findings) {
        this.plan = plan;
        this.findings = findings;
        this.tree = tree;
        int size = plan.activities().size();
        starts = new LocalDate[size];
        finishes = new LocalDate[size];
        days = new long[size];
        done = new long[size];
        Arrays.fill(starts, LocalDate.MAX);
        Arrays.fill(finishes, LocalDate.MIN);
        for (int i = size - 1; i >= 0; i--) {
            if (!tree.isSummary(i)) {
                own(i);
            }
            if (tree.hasParent(i)) {
                add(tree.parent(i), i);
            }
        }
    }

    private void own(int line) {
        var activity = plan.activities().get(line);
        starts[line] = activity.start();
        finishes[line] = activity.finish(plan.calendarOf(activity), plan.facts().statusDate());
        days[line] = activity.duration();
        done[line] = (long) activity.duration() * activity.progress();
    }

    private void add(int parent, int child) {
        starts[parent] = starts[child].isBefore(starts[parent]) ? starts[child] : starts[parent];
        finishes[parent] = finishes[child].isAfter(finishes[parent]) ? finishes[child] : finishes[parent];
        days[parent] += days[child];
        done[parent] += done[child];
    }

    List<GanttRow> rows() {
        var rows = new ArrayList<GanttRow>(starts.length);
        for (int i = 0; i < starts.length; i++) {
            var activity = plan.activities().get(i);
            var summary = tree.isSummary(i);
            int duration = summary
                    ? plan.calendarOf(activity).workdaysBetween(starts[i], finishes[i].plusDays(1))
                    : activity.duration();
            rows.add(new GanttRow(activity, tree.depth(i), summary, starts[i], finishes[i], duration,
                    summary ? percent(i) : activity.progress(), findings.room(i)));
        }
        return rows;
    }

    private int percent(int line) {
        return days[line] == 0 ? 0 : Math.toIntExact(done[line] / days[line]);
    }
}
