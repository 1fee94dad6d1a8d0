package no.faseport.gantt;

import java.util.ArrayList;
import java.util.List;
import no.faseport.schedule.ActivityId;

/// The marks of the lines in sight: bars with what is done, diamonds, brackets and names.
final class RowMarks {
    private static final double AIR = 6;
    /// Leaves room for the dot and for links that turn right behind the bar.
    private static final double BESIDE = 16;

    private final GanttSight sight;
    private final List<Mark> marks = new ArrayList<>();

    RowMarks(GanttSight sight) {
        this.sight = sight;
    }

    List<Mark> marks() {
        for (int place = sight.firstRow(); place <= sight.lastRow(); place++) {
            var row = sight.rows().open().get(place);
            var box = sight.bar(row, place);
            if (sight.shows(box)) {
                shape(row, box);
            }
            label(row, box);
        }
        return marks;
    }

    private void shape(GanttRow row, Box box) {
        boolean chosen = sight.selection().has(row.id());
        if (row.summary()) {
            marks.add(new Mark.Bracket(row.id(), box, chosen ? Ink.CHOSEN : Ink.SUMMARY));
        } else if (row.activity().milestone()) {
            var normal = row.critical() ? Ink.CRITICAL_EDGE : Ink.MILESTONE;
            marks.add(new Mark.Diamond(row.id(), new Point(box.x() + 8, box.middle()), chosen ? Ink.CHOSEN : normal));
        } else {
            bar(row, box, chosen);
        }
        if (!row.summary() && (chosen || hovered(row.id()))) {
            marks.add(new Mark.Dot(row.id(), new Point(box.right() + 9, box.middle()), Ink.CHOSEN));
        }
    }

    private void bar(GanttRow row, Box box, boolean chosen) {
        var edge = row.critical() ? Ink.CRITICAL_EDGE : Ink.BAR_EDGE;
        marks.add(new Mark.Bar(row.id(), box, row.critical() ? Ink.CRITICAL : Ink.BAR, chosen ? Ink.CHOSEN : edge));
        if (row.progress() > 0) {
            marks.add(new Mark.Progress(row.id(),
                    new Box(box.x(), box.y() + 4, box.width() * row.progress() / 100, box.height() - 8),
                    row.critical() ? Ink.CRITICAL_PROGRESS : Ink.PROGRESS));
        }
    }

    private boolean hovered(ActivityId activity) {
        return sight.hovered() instanceof Hit.OnActivity on && on.activity().equals(activity);
    }

    /// The name stands after the bar; over it where the bar fills the chart; at the edge where the bar is out of sight.
    private void label(GanttRow row, Box box) {
        var text = row.activity().name();
        double width = sight.widths().of(text);
        double after = box.right() + (row.summary() ? AIR : BESIDE);
        if (box.right() < 0) {
            add(row, AIR, box, width, "‹ " + text, false);
        } else if (box.x() > sight.width()) {
            add(row, sight.width() - AIR - sight.widths().of(text + " ›"), box, width, text + " ›", false);
        } else if (after + width <= sight.width()) {
            add(row, after, box, width, text, false);
        } else if (box.x() - BESIDE - width >= 0) {
            add(row, box.x() - BESIDE - width, box, width, text, false);
        } else {
            add(row, Math.max(box.x(), 0) + AIR, box, width, text, true);
        }
    }

    private void add(GanttRow row, double x, Box box, double width, String text, boolean onBar) {
        marks.add(new Mark.Label(row.id(), new Point(x, box.middle()), width, text, onBar, Ink.LABEL));
    }
}
