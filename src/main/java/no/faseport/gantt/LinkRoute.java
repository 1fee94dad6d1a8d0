package no.faseport.gantt;

import java.util.List;

/// The way of a link with right angles from one end of a bar to one end of another.
///
/// Between lines it goes where it crosses the fewest bars; it turns a little further out from every second and third line, so
/// that links of neighbours do not lie upon each other, and never goes through the name beside the bar it comes from.
final class LinkRoute {
    private static final double STUB = 6;
    private static final double LANE = 3;
    /// Bars so many lines from either end are looked out for.
    private static final int CARE = 24;

    private final GanttSight sight;
    private final int place;
    private final int target;
    private final GanttRows.Joint joint;
    private final GanttRow before;
    private final GanttRow after;
    private final Box from;
    private final Box to;
    private final boolean down;
    private final double stub;

    LinkRoute(GanttSight sight, GanttRows.Joint joint) {
        this.sight = sight;
        this.joint = joint;
        this.place = joint.from();
        this.target = joint.to();
        this.before = sight.rows().open().get(place);
        this.after = sight.rows().open().get(target);
        this.from = sight.bar(before, place);
        this.to = sight.bar(after, target);
        this.down = target > place;
        this.stub = STUB + LANE * (place % 3);
    }

    List<Point> points() {
        return switch (joint.dependency().kind()) {
            case FS -> finishToStart();
            case SS -> around(from.x(), Math.min(from.x(), to.x()) - stub, to.x());
            case FF -> onto(from.right(), from.right() + stub, landingAtFinish());
            case SF -> onto(from.x(), from.x() - stub, landingAtFinish());
        };
    }

    /// Onto the successor's top (or bottom) where it starts later, otherwise around between the lines.
    private List<Point> finishToStart() {
        double edge = down ? to.y() : to.y() + to.height();
        double centre = from.x() + from.width() / 2;
        if (before.diamond() && centre >= to.x() && centre <= to.right()) {
            return List.of(new Point(centre, down ? from.y() + from.height() : from.y()), new Point(centre, edge));
        }
        double out = from.right() + stub;
        double landing = after.diamond() ? to.x() + to.width() / 2 : to.x() + Math.min(8, to.width() / 2);
        if (landing < from.right() + (after.diamond() ? 0 : 2)) {
            return back(from.right(), out, to.x() - STUB, to.x());
        }
        if (landing <= out + 4) {
            return List.of(new Point(from.right(), from.middle()), new Point(landing, from.middle()),
                    new Point(landing, edge));
        }
        if (out + STUB <= to.x() && crossed(out) < crossed(landing)) {
            return around(from.right(), out, to.x());
        }
        return onto(from.right(), out, landing, beside());
    }

    /// Near the end of the successor, whose name stands beside it.
    private double landingAtFinish() {
        return after.diamond() ? to.x() + to.width() / 2 : to.right() - Math.min(8, to.width() / 2);
    }

    /// Out to the side and onto the successor's top (or bottom), down the lines on the emptier side.
    private List<Point> onto(double start, double out, double landing) {
        return onto(start, out, landing, crossed(out) < crossed(landing) ? before() : beside());
    }

    private List<Point> onto(double start, double out, double landing, double between) {
        return List.of(new Point(start, from.middle()), new Point(out, from.middle()), new Point(out, between),
                new Point(landing, between), new Point(landing, down ? to.y() : to.y() + to.height()));
    }

    /// Out to the side, along `x`, and in at the same or the other side.
    private List<Point> around(double start, double x, double end) {
        return List.of(new Point(start, from.middle()), new Point(x, from.middle()), new Point(x, to.middle()),
                new Point(end, to.middle()));
    }

    /// Out, between two lines to the other side of the successor's end, and in there; down the lines on the emptier side.
    private List<Point> back(double start, double out, double in, double end) {
        double between = crossed(in) < crossed(out) ? beside() : before();
        return List.of(new Point(start, from.middle()), new Point(out, from.middle()), new Point(out, between),
                new Point(in, between), new Point(in, to.middle()), new Point(end, to.middle()));
    }

    /// Just inside the predecessor's line where it meets the next.
    private double beside() {
        return sight.y(place) + (down ? GanttSight.ROW - 1 : 1);
    }

    /// Just inside the successor's line where it meets the one before.
    private double before() {
        return sight.y(target) + (down ? 1 : GanttSight.ROW - 1);
    }

    /// How many bars a line down at `x` would cross.
    private int crossed(double x) {
        var day = sight.scale().date(x);
        int first = Math.min(place, target) + 1;
        int last = Math.max(place, target) - 1;
        int count = 0;
        for (int line = first; line <= last; line++) {
            if (line == first + CARE && last - CARE > line) {
                line = last - CARE;
            }
            var row = sight.rows().open().get(line);
            if (!row.start().isAfter(day) && !row.finish().isBefore(day)) {
                count++;
            }
        }
        return count;
    }
}
