package no.faseport.gantt;

import java.time.LocalDate;
import java.util.List;
import no.faseport.schedule.Constraint;

/// What stands around a bar: the reference plan below it, its float behind it, its deadline and what binds it.
final class SignMarks {
    private static final double BELOW = 20;
    private static final double THIN = 4;
    /// How far a sign stands outside the bar's end.
    private static final double OUTSIDE = 3;

    private final GanttSight sight;
    private final LinkMarks links;
    private final List<Mark> marks;

    /// Adds to `marks`.
    SignMarks(GanttSight sight, LinkMarks links, List<Mark> marks) {
        this.sight = sight;
        this.links = links;
        this.marks = marks;
    }

    /// What lies behind the bar.
    void behind(GanttRow row, Box box) {
        sight.plan().facts().planned(row.id()).ifPresent(planned -> baseline(row, box, planned));
        if (row.room().totalFloat() > 0 && !row.summary() && box.x() <= sight.width()) {
            var latest = sight.plan().calendarOf(row.activity()).plus(row.finish(), row.room().totalFloat());
            double end = row.diamond() ? sight.scale().noon(latest) : sight.scale().end(latest);
            double y = box.y() + box.height() + 0.5;
            if (end >= 0 && end > box.right()) {
                marks.add(new Mark.Tail(row.id(), new Point(box.right(), y), new Point(end, y), Ink.FLOAT));
            }
        }
    }

    private void baseline(GanttRow row, Box box, GanttFacts.Planned planned) {
        double y = box.y() - 4 + BELOW;
        if (row.diamond()) {
            sign(row, new Point(sight.scale().noon(planned.finish()), y + 1), Symbol.ONCE, Ink.BASELINE);
            return;
        }
        double x = sight.scale().x(planned.start());
        var once = new Box(x, y, Math.max(2, sight.scale().end(planned.finish()) - x), THIN);
        if (sight.shows(once)) {
            marks.add(new Mark.Baseline(row.id(), once, Ink.BASELINE));
        }
    }

    /// What stands in front of the bar.
    void before(GanttRow row, Box box, int place) {
        var terms = row.activity().terms();
        if (row.summary()) {
            return;
        }
        terms.deadline().ifPresent(day -> {
            boolean missed = row.finish().isAfter(day);
            sign(row, new Point(sight.scale().end(day), box.middle()),
                    missed ? Symbol.DEADLINE_MISSED : Symbol.DEADLINE, missed ? Ink.MISSED : Ink.DEADLINE);
        });
        if (terms.manual()) {
            sign(row, new Point(box.x() - OUTSIDE - 3, box.middle()), Symbol.BY_HAND, Ink.BOUND);
        } else {
            constraint(row, box, terms.constraint(), place);
        }
    }

    /// Not to begin before a day is what most activities are bound by; it is told where links alone would let it begin earlier.
    private void constraint(GanttRow row, Box box, Constraint bound, int place) {
        switch (bound.kind()) {
            case AS_SOON_AS_POSSIBLE -> {
            }
            case AS_LATE_AS_POSSIBLE -> sign(row, new Point(box.x() - OUTSIDE - 3, box.middle()), Symbol.LATE,
                    Ink.BOUND);
            case START_NO_EARLIER -> {
                if (links.waitsFreely(place) && bound.date().filter(row.start()::equals).isPresent()) {
                    sign(row, new Point(box.x() - OUTSIDE, box.middle()), Symbol.NOT_BEFORE, Ink.BOUND);
                }
            }
            case START_NO_LATER -> dated(row, box, bound, Symbol.NOT_AFTER);
            case FINISH_NO_EARLIER -> dated(row, box, bound, Symbol.NOT_BEFORE);
            case FINISH_NO_LATER -> dated(row, box, bound, Symbol.NOT_AFTER);
            case MUST_START, MUST_FINISH -> dated(row, box, bound, Symbol.EXACTLY);
        }
    }

    private void dated(GanttRow row, Box box, Constraint bound, Symbol symbol) {
        bound.date().ifPresent(day -> sign(row, new Point(x(row, bound.kind(), day), box.middle()), symbol, Ink.BOUND));
    }

    private double x(GanttRow row, Constraint.Kind kind, LocalDate day) {
        return switch (kind) {
            case START_NO_LATER, MUST_START -> (row.diamond() ? sight.scale().noon(day) - 8 : sight.scale().x(day))
                    - OUTSIDE;
            case FINISH_NO_EARLIER, FINISH_NO_LATER, MUST_FINISH, START_NO_EARLIER, AS_SOON_AS_POSSIBLE,
                    AS_LATE_AS_POSSIBLE ->
                (row
                        .diamond() ? sight.scale().noon(day) + 8 : sight.scale().end(day)) + OUTSIDE;
        };
    }

    private void sign(GanttRow row, Point centre, Symbol symbol, Ink ink) {
        if (centre.x() >= -OUTSIDE && centre.x() <= sight.width() + OUTSIDE) {
            marks.add(new Mark.Sign(row.id(), centre, symbol, ink));
        }
    }
}
