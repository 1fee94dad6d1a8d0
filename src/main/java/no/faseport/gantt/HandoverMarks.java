package no.faseport.gantt;

import java.util.ArrayList;
import java.util.List;

/// What goes from one project's line to another's: out of the one on the day it is given, onto the other on the day it is
/// needed there, with a triangle where that is too late.
final class HandoverMarks {
    private final GanttSight sight;
    private final List<Mark> marks = new ArrayList<>();

    HandoverMarks(GanttSight sight) {
        this.sight = sight;
    }

    List<Mark> marks() {
        for (var handover : sight.plan().facts().handovers()) {
            sight.rows().place(handover.from())
                    .ifPresent(from -> sight.rows().place(handover.to()).ifPresent(to -> add(handover, from, to)));
        }
        return marks;
    }

    private void add(GanttFacts.Handover handover, int from, int to) {
        if (Math.max(from, to) < sight.firstRow() || Math.min(from, to) > sight.lastRow()) {
            return;
        }
        double out = sight.scale().noon(handover.given());
        double in = sight.scale().noon(handover.needed());
        if (Math.max(out, in) < 0 || Math.min(out, in) > sight.width()) {
            return;
        }
        boolean down = to > from;
        var start = sight.bar(sight.rows().open().get(from), from);
        var end = sight.bar(sight.rows().open().get(to), to);
        double edge = down ? end.y() : end.y() + end.height();
        double between = sight.y(to) + (down ? 1 : GanttSight.ROW - 1);
        var chosen = sight.selection().has(handover.id());
        var ink = handover.collides() ? Ink.CLASH : Ink.LINK;
        marks.add(new Mark.Link(handover.id(), List.of(new Point(out, down ? start.y() + start.height() : start.y()),
                new Point(out, between), new Point(in, between), new Point(in, edge)), true,
                chosen ? Ink.CHOSEN : ink));
        if (handover.collides()) {
            marks.add(new Mark.Sign(handover.to(), new Point(in + 9, edge + (down ? -2 : 2)), Symbol.COLLISION, ink));
        }
    }
}
