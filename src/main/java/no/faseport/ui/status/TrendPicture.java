package no.faseport.ui.status;

import java.util.ArrayList;
import java.util.List;
import no.faseport.project.Mark;
import no.faseport.project.Section;
import no.faseport.status.StatusReport;

/// How a section has stood from report to report, as signs on three levels with lines between.
///
/// Where nobody has said how it stood, the line is broken. Positions are in pixels from the upper left corner.
record TrendPicture(List<Point> points, List<Line> lines) {
    /// The most reports shown.
    static final int MOST = 12;
    private static final double TOP = 8;
    private static final double LEVEL = 9;
    private static final double STEP = 22;

    TrendPicture {
        points = List.copyOf(points);
        lines = List.copyOf(lines);
    }

    /// A sign, centred here.
    record Point(double x, double y, StatusReport report, Mark mark) {
    }

    /// A line between two signs.
    record Line(double fromX, double fromY, double toX, double toY) {
    }

    /// The trend of `section` in `published`, which is newest first; time goes to the right.
    static TrendPicture of(Section section, List<StatusReport> published) {
        var points = new ArrayList<Point>();
        var lines = new ArrayList<Line>();
        for (var report : published.stream().limit(MOST).toList().reversed()) {
            var mark = report.of(section).standing().mark();
            var point = new Point(TOP + points.size() * STEP, TOP + level(mark) * LEVEL, report, mark);
            if (!points.isEmpty() && mark != Mark.UNKNOWN && points.getLast().mark() != Mark.UNKNOWN) {
                var last = points.getLast();
                lines.add(new Line(last.x(), last.y(), point.x(), point.y()));
            }
            points.add(point);
        }
        return new TrendPicture(points, lines);
    }

    private static int level(Mark mark) {
        return switch (mark) {
            case GOOD -> 0;
            case WATCH, UNKNOWN -> 1;
            case BAD -> 2;
        };
    }

    /// The room it takes.
    double width() {
        return 2 * TOP + Math.max(0, points.size() - 1) * STEP;
    }

    /// The room every trend takes, whatever is in it.
    static double height() {
        return 2 * TOP + 2 * LEVEL;
    }
}
