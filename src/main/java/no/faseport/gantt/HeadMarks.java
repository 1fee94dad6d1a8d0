package no.faseport.gantt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
        var axis = TimeAxis.of(scale, sight.plan().facts().tertials());
        axis.upper(from, to).forEach(this::upper);
        lower(axis.lower(from, to));
        double bottom = sight.headBottom() - 0.5;
        marks.add(new Mark.Rule(new Point(0, bottom), new Point(sight.width(), bottom), Ink.RULE));
        double today = Math.round(scale.noon(sight.plan().today())) - 0.5;
        if (!axis.equals(TimeAxis.WEEKS_AND_DAYS) && today >= 0 && today <= sight.width()) {
            marks.add(new Mark.Today(today, sight.headBottom() - 6, sight.headBottom(), Ink.TODAY));
        }
        return marks;
    }

    /// The upper row says as much as fits in what is in sight of each span.
    private void upper(TimeAxis.Span span) {
        var box = box(span, sight.ribbonBottom()).between(0, sight.width());
        var text = span.texts(sight.words()).stream().filter(one -> fits(one, box)).findFirst().orElse("");
        marks.add(new Mark.Cell(box, text, true, ink(span)));
    }

    /// The lower row says the same kind of text in every cell, the longest that fits in all of them.
    private void lower(List<TimeAxis.Span> spans) {
        double y = sight.ribbonBottom() + GanttSight.HEAD_ROW;
        var texts = spans.stream().map(span -> span.shortTexts(sight.words())).toList();
        int kind = 0;
        while (kind + 1 < texts.getFirst().size() && !allFit(spans, texts, kind)) {
            kind++;
        }
        for (int i = 0; i < spans.size(); i++) {
            marks.add(new Mark.Cell(box(spans.get(i), y), texts.get(i).get(kind), false, ink(spans.get(i))));
        }
    }

    private boolean allFit(List<TimeAxis.Span> spans, List<List<String>> texts, int kind) {
        return IntStream.range(0, spans.size()).allMatch(i -> fits(texts.get(i).get(kind), box(spans.get(i), 0)));
    }

    private boolean fits(String text, Box box) {
        return sight.widths().of(text) + AIR <= box.width();
    }

    private Box box(TimeAxis.Span span, double y) {
        double x = scale.x(span.start());
        return new Box(x, y, scale.x(span.end()) - x, GanttSight.HEAD_ROW);
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
