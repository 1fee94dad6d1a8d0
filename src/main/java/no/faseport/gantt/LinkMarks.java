package no.faseport.gantt;

import java.util.ArrayList;
import java.util.List;

/// The links of which any part may be in sight, drawn with right angles from a finish to a start.
final class LinkMarks {
    private static final double STUB = 8;

    private final GanttSight sight;

    LinkMarks(GanttSight sight) {
        this.sight = sight;
    }

    List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        int first = sight.firstRow();
        int last = sight.lastRow();
        for (var joint : sight.rows().joints()) {
            if (joint.crosses(first, last)) {
                var link = link(joint);
                var left = link.points().stream().mapToDouble(Point::x).min().orElse(0);
                var right = link.points().stream().mapToDouble(Point::x).max().orElse(0);
                if (right >= 0 && left <= sight.width()) {
                    marks.add(link);
                }
            }
        }
        return marks;
    }

    private Mark.Link link(GanttRows.Joint joint) {
        var from = sight.rows().open().get(joint.from());
        var to = sight.rows().open().get(joint.to());
        boolean critical = from.critical() && to.critical();
        var normal = critical ? Ink.CRITICAL_LINK : Ink.LINK;
        var points = route(new End(from, sight.bar(from, joint.from())), new End(to, sight.bar(to, joint.to())),
                joint.to() > joint.from());
        return new Mark.Link(joint.dependency().id(), points,
                sight.selection().has(joint.dependency().id()) ? Ink.CHOSEN : normal);
    }

    /// Onto the successor's top (or bottom) where it starts later, otherwise around between the lines; never through the
    /// name that stands beside the predecessor.
    private static List<Point> route(End before, End after, boolean down) {
        var from = before.box;
        var to = after.box;
        double edge = down ? to.y() : to.y() + to.height();
        double centre = from.x() + from.width() / 2;
        if (before.diamond() && centre >= to.x() && centre <= to.right()) {
            return List.of(new Point(centre, down ? from.y() + from.height() : from.y()), new Point(centre, edge));
        }
        double out = from.right() + STUB;
        double landing = after.diamond() ? to.x() + to.width() / 2 : to.x() + Math.min(STUB, to.width() / 2);
        if (landing >= from.right() + (after.diamond() ? 0 : 2)) {
            return landing <= out + 4
                    ? List.of(new Point(from.right(), from.middle()), new Point(landing, from.middle()),
                            new Point(landing, edge))
                    : beside(from, out, landing, edge, down);
        }
        double between = down ? to.y() - 6 : to.y() + to.height() + 6;
        double in = to.x() - STUB;
        return List.of(new Point(from.right(), from.middle()), new Point(out, from.middle()), new Point(out, between),
                new Point(in, between), new Point(in, to.middle()), new Point(to.x(), to.middle()));
    }

    private static List<Point> beside(Box from, double out, double landing, double edge, boolean down) {
        double beside = down ? from.y() + from.height() + 6 : from.y() - 6;
        return List.of(new Point(from.right(), from.middle()), new Point(out, from.middle()), new Point(out, beside),
                new Point(landing, beside), new Point(landing, edge));
    }

    /// One end of a link: a line and where its bar is.
    private record End(GanttRow row, Box box) {
        boolean diamond() {
            return row.activity().milestone() && !row.summary();
        }
    }
}
