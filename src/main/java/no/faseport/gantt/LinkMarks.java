package no.faseport.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.faseport.schedule.Dependency;

/// The links of which any part may be in sight, and which of the lines in sight wait for something.
final class LinkMarks {
    private final GanttSight sight;
    private final BitSet driven = new BitSet();
    private final BitSet waiting = new BitSet();

    LinkMarks(GanttSight sight) {
        this.sight = sight;
    }

    List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        sight.rows().crossing(sight.firstRow(), sight.lastRow(), joint -> add(joint, marks));
        return marks;
    }

    /// True where the line at `place` waits for another that does not decide when it is.
    boolean waitsFreely(int place) {
        return waiting.get(place) && !driven.get(place);
    }

    private void add(GanttRows.Joint joint, List<Mark> marks) {
        var from = sight.rows().open().get(joint.from());
        var to = sight.rows().open().get(joint.to());
        int slack = slack(joint.dependency(), from, to);
        waiting.set(joint.to());
        if (slack <= 0) {
            driven.set(joint.to());
        }
        var points = new LinkRoute(sight, joint).points();
        double left = points.getFirst().x();
        double right = left;
        for (var point : points) {
            left = Math.min(left, point.x());
            right = Math.max(right, point.x());
        }
        if (right >= 0 && left <= sight.width()) {
            boolean critical = from.critical() && to.critical();
            var normal = slack < 0 ? Ink.CLASH : critical ? Ink.CRITICAL_LINK : Ink.LINK;
            marks.add(new Mark.Link(joint.dependency().id(), points, slack <= 0,
                    sight.selection().has(joint.dependency().id()) ? Ink.CHOSEN : normal));
        }
    }

    /// How many working days the successor comes later than the link demands; negative where the link is not kept.
    private int slack(Dependency link, GanttRow from, GanttRow to) {
        var calendar = sight.plan().calendarOf(from.activity());
        var demanded = switch (link.kind()) {
            case FS, FF -> after(from);
            case SS, SF -> from.start();
        };
        var given = switch (link.kind()) {
            case FS, SS -> to.start();
            case FF, SF -> after(to);
        };
        return calendar.workdaysBetween(link.lag().after(demanded, calendar, from.duration()), given);
    }

    /// The day after the last; a milestone takes none.
    private static LocalDate after(GanttRow row) {
        return row.diamond() ? row.finish() : row.finish().plusDays(1);
    }
}
