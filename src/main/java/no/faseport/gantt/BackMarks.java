package no.faseport.gantt;

import java.util.ArrayList;
import java.util.List;
import no.faseport.schedule.WorkCalendar;

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
        var axis = TimeAxis.of(scale, sight.plan().facts().tertials());
        if (axis.showsDays()) {
            var free = freeDays(sight.plan().calendar());
            free.forEach(days -> marks.add(new Mark.Area(days.tall(top, bottom - top), Ink.FREE)));
            otherCalendars(free);
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

    /// A line that follows a calendar of its own has its own free days.
    private void otherCalendars(List<Span> usual) {
        for (int place = sight.firstRow(); place <= sight.lastRow(); place++) {
            var row = sight.rows().open().get(place);
            var own = sight.plan().calendarOf(row.activity());
            if (!own.equals(sight.plan().calendar())) {
                double y = sight.y(place);
                var behind = sight.selection().has(row.id()) ? Ink.SELECTED_ROW : Ink.PAPER;
                usual.forEach(days -> marks.add(new Mark.Area(days.tall(y, GanttSight.ROW), behind)));
                freeDays(own).forEach(days -> marks.add(new Mark.Area(days.tall(y, GanttSight.ROW), Ink.FREE)));
            }
        }
    }

    /// Free days that follow each other are one span.
    private List<Span> freeDays(WorkCalendar calendar) {
        var spans = new ArrayList<Span>();
        var last = scale.date(sight.width());
        for (var day = scale.date(0); !day.isAfter(last);) {
            var workday = calendar.onOrAfter(day);
            if (workday.equals(day)) {
                day = day.plusDays(1);
            } else {
                spans.add(new Span(scale.x(day), scale.x(workday)));
                day = workday;
            }
        }
        return spans;
    }

    /// From one place to another across the chart.
    private record Span(double from, double to) {
        Box tall(double y, double height) {
            return new Box(from, y, to - from, height);
        }
    }
}
