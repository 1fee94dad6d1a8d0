package no.faseport.gantt;

import java.util.ArrayList;
import java.util.List;

/// The marks behind the bars: paper, free days, lines between rows and times, and the row people stand in.
final class BackMarks {
    private final GanttSight sight;
    private final TimeScale scale;
    private final double top;
    private final double bottom;
    private final List<Mark> marks = new ArrayList<>();

    BackMarks(GanttSight sight) {
        this.sight = sight;
        this.scale = sight.scale();
        this.top = sight.headBottom();
        this.bottom = sight.height();
    }

    List<Mark> marks() {
        marks.add(new Mark.Area(new Box(0, top, sight.width(), bottom - top), Ink.PAPER));
        selectedRows();
        var axis = TimeAxis.of(scale);
        if (axis.showsDays()) {
            freeDays();
        }
        for (var span : axis.upper(scale.date(0), scale.date(sight.width()))) {
            vertical(scale.x(span.start()));
        }
        for (int row = sight.firstRow(); row <= sight.lastRow(); row++) {
            double y = Math.round(sight.y(row) + GanttSight.ROW) - 0.5;
            marks.add(new Mark.Rule(new Point(0, y), new Point(sight.width(), y), Ink.RULE));
        }
        for (var gate : sight.plan().gates()) {
            double x = Math.round(scale.noon(gate.date())) - 0.5;
            if (x >= 0 && x <= sight.width()) {
                marks.add(new Mark.GateLine(gate.id(), x, top, bottom, Ink.GATE_OPEN));
            }
        }
        return marks;
    }

    private void selectedRows() {
        for (int row = sight.firstRow(); row <= sight.lastRow(); row++) {
            if (sight.selection().has(sight.rows().open().get(row).id())) {
                marks.add(new Mark.Area(new Box(0, sight.y(row), sight.width(), GanttSight.ROW - 1),
                        Ink.SELECTED_ROW));
            }
        }
    }

    private void vertical(double x) {
        double crisp = Math.round(x) - 0.5;
        if (crisp >= 0 && crisp <= sight.width()) {
            marks.add(new Mark.Rule(new Point(crisp, top), new Point(crisp, bottom), Ink.RULE));
        }
    }

    /// Free days that follow each other are one area.
    private void freeDays() {
        var calendar = sight.plan().calendar();
        var last = scale.date(sight.width());
        for (var day = scale.date(0); !day.isAfter(last);) {
            var workday = calendar.onOrAfter(day);
            if (workday.equals(day)) {
                day = day.plusDays(1);
            } else {
                double x = scale.x(day);
                marks.add(new Mark.Area(new Box(x, top, scale.x(workday) - x, bottom - top), Ink.FREE));
                day = workday;
            }
        }
    }
}
