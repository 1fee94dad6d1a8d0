package no.faseport.ui.gantt;

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
        return new Mark.Link(joint.dependency().id(),
                route(sight.bar(from, joint.from()), sight.bar(to, joint.to()), joint.to() > joint.from(),
                        to.activity().milestone() && !to.summary()),
                sight.selection().has(joint.dependency().id()) ? Ink.CHOSEN : normal);
    }

    /// Straight onto the successor's top (or bottom) where it starts later, otherwise around between the lines.
    private static List<Point> route(Box from, Box to, boolean down, boolean toDiamond) {
        double startY = from.middle();
        double landing = toDiamond ? to.x() + to.width() / 2 : to.x() + Math.min(STUB, to.width() / 2);
        if (landing >= from.right() + 2) {
            double edge = down ? to.y() : to.y() + to.height();
            return List.of(new Point(from.right(), startY), new Point(landing, startY), new Point(landing, edge));
        }
        double out = from.right() + STUB;
        double between = down ? to.y() - 6 : to.y() + to.height() + 6;
        double in = to.x() - STUB;
        return List.of(new Point(from.right(), startY), new Point(out, startY), new Point(out, between),
                new Point(in, between), new Point(in, to.middle()), new Point(to.x(), to.middle()));
    }
}
