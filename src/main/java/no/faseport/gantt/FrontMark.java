package no.faseport.gantt;

import java.util.ArrayList;
import java.util.Optional;

/// The progress line: it goes down the status date and out to where the work of each line has come, to the left where it is
/// behind and to the right where it is ahead.
final class FrontMark {
    private static final double LEAP = 9;

    private final GanttSight sight;

    FrontMark(GanttSight sight) {
        this.sight = sight;
    }

    Optional<Mark> mark() {
        return sight.plan().facts().statusDate().map(day -> front(sight.scale().end(day)));
    }

    private Mark front(double x) {
        var points = new ArrayList<Point>();
        points.add(new Point(x, sight.headBottom()));
        for (int place = sight.firstRow(); place <= sight.lastRow(); place++) {
            var row = sight.rows().open().get(place);
            var box = sight.bar(row, place);
            double come = come(row, box, x);
            if (!row.summary() && come != x) {
                points.add(new Point(x, box.middle() - LEAP));
                points.add(new Point(come, box.middle()));
                points.add(new Point(x, box.middle() + LEAP));
            }
        }
        points.add(new Point(x, sight.height()));
        return new Mark.Front(points, Ink.FRONT);
    }

    /// What is done, and what has not begun and need not have, is on time.
    private static double come(GanttRow row, Box box, double x) {
        double begun = row.diamond() ? box.x() + box.width() / 2 : box.x();
        double done = row.diamond() ? begun : box.x() + box.width() * row.progress() / 100;
        boolean onTime = row.progress() == 100 ? done <= x : row.progress() == 0 && begun >= x;
        return onTime ? x : done;
    }
}
