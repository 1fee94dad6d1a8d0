package no.faseport.gantt;

import java.util.ArrayList;
import java.util.List;
import no.faseport.schedule.ActivityId;
import no.faseport.words.Shortening;

/// The marks of the lines in sight: bars with what is done, diamonds, brackets, projects and names.
final class RowMarks {
    private static final double AIR = 6;
    /// Leaves room for the dot and for links that turn right behind the bar.
    private static final double BESIDE = 18;

    private final GanttSight sight;
    private final LinkMarks links;
    private final List<Mark> marks = new ArrayList<>();

    RowMarks(GanttSight sight, LinkMarks links) {
        this.sight = sight;
        this.links = links;
    }

    List<Mark> marks() {
        var signs = new SignMarks(sight, links, marks);
        for (int place = sight.firstRow(); place <= sight.lastRow(); place++) {
            var row = sight.rows().open().get(place);
            var box = sight.bar(row, place);
            signs.behind(row, box);
            if (sight.shows(box)) {
                shape(row, box);
            }
            signs.before(row, box, place);
            label(row, box);
        }
        return marks;
    }

    private void shape(GanttRow row, Box box) {
        boolean chosen = sight.selection().has(row.id());
        var course = sight.plan().facts().course(row.id());
        if (course.isPresent()) {
            marks.addAll(new CourseMarks(sight, row, box).marks(course.get()));
        } else if (row.summary()) {
            marks.add(new Mark.Bracket(row.id(), box, chosen ? Ink.CHOSEN : Ink.SUMMARY));
        } else if (row.diamond()) {
            diamond(row, box, chosen);
        } else {
            bar(row, box, chosen);
        }
        if (!row.summary() && course.isEmpty() && (chosen || hovered(row.id()))) {
            marks.add(new Mark.Dot(row.id(), new Point(box.right() + 9, box.middle()), Ink.CHOSEN));
        }
    }

    private void diamond(GanttRow row, Box box, boolean chosen) {
        var centre = new Point(box.x() + 8, box.middle());
        var normal = row.critical() ? Ink.CRITICAL_EDGE : Ink.MILESTONE;
        marks.add(new Mark.Diamond(row.id(), centre, chosen ? Ink.CHOSEN : normal));
        if (row.critical()) {
            marks.add(new Mark.Sign(row.id(), centre, Symbol.RING, Ink.CRITICAL_EDGE));
        }
    }

    private void bar(GanttRow row, Box box, boolean chosen) {
        var edge = switch (row.room().urgency()) {
            case CRITICAL -> Ink.CRITICAL_EDGE;
            case NEAR_CRITICAL -> Ink.NEAR_CRITICAL_EDGE;
            case EASY -> Ink.BAR_EDGE;
        };
        var fill = switch (row.room().urgency()) {
            case CRITICAL -> Ink.CRITICAL;
            case NEAR_CRITICAL -> Ink.NEAR_CRITICAL;
            case EASY -> Ink.BAR;
        };
        marks.add(new Mark.Bar(row.id(), box, fill, chosen ? Ink.CHOSEN : edge));
        if (row.progress() > 0) {
            marks.add(new Mark.Progress(row.id(),
                    new Box(box.x(), box.y() + 4, box.width() * row.progress() / 100, box.height() - 8), done(row)));
        }
        if (row.room().urgency() != GanttRow.Urgency.EASY) {
            marks.add(new Mark.Seam(row.id(), new Box(box.x(), box.y() + box.height() - 3, box.width(), 3),
                    row.nearCritical(), edge));
        }
    }

    private static Ink done(GanttRow row) {
        return switch (row.room().urgency()) {
            case CRITICAL -> Ink.CRITICAL_PROGRESS;
            case NEAR_CRITICAL -> Ink.NEAR_CRITICAL_PROGRESS;
            case EASY -> Ink.PROGRESS;
        };
    }

    private boolean hovered(ActivityId activity) {
        return sight.hovered() instanceof Hit.OnActivity on && on.activity().equals(activity);
    }

    /// The name stands after the bar, or before it; at the edge where the bar is out of sight.
    private void label(GanttRow row, Box box) {
        var text = row.activity().name();
        double width = sight.widths().of(text);
        double after = clear(row, box.right() + (row.summary() ? AIR : BESIDE), width);
        if (box.right() < 0) {
            add(row, AIR, box, width, "‹ " + text, false);
        } else if (box.x() > sight.width()) {
            add(row, sight.width() - AIR - sight.widths().of(text + " ›"), box, width, text + " ›", false);
        } else if (after + width <= sight.width()) {
            add(row, after, box, width, text, false);
        } else if (box.x() - BESIDE - width >= 0) {
            add(row, box.x() - BESIDE - width, box, width, text, false);
        } else if (sight.plan().facts().courses().isEmpty()) {
            squeezed(row, box, after);
        }
    }

    /// There is room for the name neither after the bar nor before it: it stands over the bar where that is long, and else as much
    /// of it as there is room for on one side. Over a project stand its phases and gates.
    private void squeezed(GanttRow row, Box box, double after) {
        double left = Math.max(box.x(), 0) + AIR;
        double over = Math.min(box.right(), sight.width()) - AIR - left;
        double behind = sight.width() - AIR - after;
        double before = box.x() - BESIDE - AIR;
        double most = Math.max(behind, before);
        var name = row.activity().name();
        var text = Shortening.within(name, over >= Math.min(most, sight.widths().of(name)) ? over : most,
                sight.widths()::of);
        double width = sight.widths().of(text);
        if (over >= width) {
            add(row, left, box, width, text, true);
        } else if (width <= most) {
            add(row, behind >= before ? after : box.x() - BESIDE - width, box, width, text, false);
        }
    }

    /// Behind the deadline where it would stand in the name.
    private double clear(GanttRow row, double x, double width) {
        return row.activity().terms().deadline().map(sight.scale()::end)
                .filter(sign -> sign > x - 2 * AIR && sign < x + width + AIR).map(sign -> sign + 2 * AIR).orElse(x);
    }

    private void add(GanttRow row, double x, Box box, double width, String text, boolean onBar) {
        marks.add(new Mark.Label(row.id(), new Point(x, box.middle()), width, text, onBar, Ink.LABEL));
    }
}
