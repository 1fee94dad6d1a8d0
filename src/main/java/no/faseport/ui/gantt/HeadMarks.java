package no.faseport.ui.gantt;

import java.util.ArrayList;
import java.util.List;

/// The marks above the lines: the ribbon with phases and gates, and the two rows of time.
final class HeadMarks {
    private static final double AIR = 6;

    private final GanttSight sight;
    private final TimeScale scale;
    private final List<Mark> marks = new ArrayList<>();

    HeadMarks(GanttSight sight) {
        this.sight = sight;
        this.scale = sight.scale();
    }

    List<Mark> marks() {
        marks.add(new Mark.Area(new Box(0, 0, sight.width(), sight.headBottom()), Ink.HEAD));
        if (sight.plan().hasRibbon()) {
            marks.addAll(new RibbonMarks(sight).marks());
        }
        var from = scale.date(0);
        var to = scale.date(sight.width());
        var axis = TimeAxis.of(scale);
        axis.upper(from, to).forEach(span -> cell(span, sight.ribbonBottom(), true));
        axis.lower(from, to).forEach(span -> cell(span, sight.ribbonBottom() + GanttSight.HEAD_ROW, false));
        double bottom = sight.headBottom() - 0.5;
        marks.add(new Mark.Rule(new Point(0, bottom), new Point(sight.width(), bottom), Ink.RULE));
        return marks;
    }

    private void cell(TimeAxis.Span span, double y, boolean sticky) {
        double x = scale.x(span.start());
        var whole = new Box(x, y, scale.x(span.end()) - x, GanttSight.HEAD_ROW);
        var box = sticky ? whole.between(0, sight.width()) : whole;
        var ink = ink(span);
        var shortest = sticky ? 2 : 1;
        var texts = span.unit() == TimeAxis.Unit.MONTH && !sticky
                ? span.texts(sight.words()).subList(1, 4)
                : span.texts(sight.words());
        var text = texts.stream().filter(one -> sight.widths().of(one) + shortest * AIR <= box.width()).findFirst()
                .orElse("");
        marks.add(new Mark.Cell(box, text, sticky, ink));
    }

    private Ink ink(TimeAxis.Span span) {
        if (span.unit() != TimeAxis.Unit.DAY) {
            return Ink.HEAD_TEXT;
        }
        if (span.start().equals(sight.plan().today())) {
            return Ink.TODAY;
        }
        boolean red = span.start().getDayOfWeek().getValue() == 7
                || sight.plan().calendar().holiday(span.start()).isPresent();
        return red ? Ink.RED_DAY : Ink.HEAD_TEXT;
    }
}
