package no.faseport.gantt;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.DependencyId;

/// The kinds of marks that a legend tells the meaning of, each with a sample of itself.
enum Sample {
    ACTIVITY, CRITICAL, NEAR, DONE, SUMMARY, MILESTONE, FLOAT, BASELINE, FRONT, DEADLINE, MISSED, MANUAL, NOT_BEFORE, NOT_AFTER, EXACTLY, LATE, GATE_OPEN, GATE_DECIDED, DRIVING, LINK, CLASH, ABROAD, TODAY, FREE;

    static final ActivityId NOBODY = new ActivityId(new UUID(0, 0));
    private static final DependencyId NOTHING = new DependencyId(new UUID(0, 0));

    /// The bundle key of its name.
    String key() {
        return "gantt.legend." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// True where `mark` is one of this kind.
    boolean isOf(Mark mark) {
        return switch (mark) {
            case Mark.Bar bar -> switch (bar.ink()) {
                case CRITICAL -> this == CRITICAL;
                case NEAR_CRITICAL -> this == NEAR;
                default -> this == ACTIVITY;
            };
            case Mark.Progress done -> this == DONE;
            case Mark.Bracket bracket -> this == SUMMARY;
            case Mark.Diamond diamond -> this == MILESTONE;
            case Mark.Tail tail -> this == FLOAT;
            case Mark.Baseline once -> this == BASELINE;
            case Mark.Front front -> this == FRONT;
            case Mark.Sign sign -> isOf(sign.symbol());
            case Mark.Gate gate -> this == (gate.decided() ? GATE_DECIDED : GATE_OPEN);
            case Mark.Link link -> this == (link.ink() == Ink.CLASH ? CLASH : link.driving() ? DRIVING : LINK);
            case Mark.Stub stub -> this == ABROAD;
            case Mark.Today today -> this == TODAY;
            case Mark.Area area -> this == FREE && area.ink() == Ink.FREE;
            case Mark ignored -> false;
        };
    }

    private boolean isOf(Symbol symbol) {
        return this == switch (symbol) {
            case DEADLINE -> DEADLINE;
            case DEADLINE_MISSED -> MISSED;
            case NOT_BEFORE -> NOT_BEFORE;
            case NOT_AFTER -> NOT_AFTER;
            case EXACTLY -> EXACTLY;
            case LATE -> LATE;
            case BY_HAND -> MANUAL;
            case RING -> CRITICAL;
            case ONCE -> BASELINE;
            case COLLISION -> CLASH;
        };
    }

    /// A sample of it in `box`.
    List<Mark> marks(Box box) {
        var bar = new Box(box.x(), box.y() + 1, box.width(), 14);
        var centre = new Point(box.x() + box.width() / 2, box.middle());
        return switch (this) {
            case ACTIVITY -> List.of(new Mark.Bar(NOBODY, bar, Ink.BAR, Ink.BAR_EDGE));
            case CRITICAL -> List.of(new Mark.Bar(NOBODY, bar, Ink.CRITICAL, Ink.CRITICAL_EDGE),
                    seam(bar, false, Ink.CRITICAL_EDGE));
            case NEAR -> List.of(new Mark.Bar(NOBODY, bar, Ink.NEAR_CRITICAL, Ink.NEAR_CRITICAL_EDGE),
                    seam(bar, true, Ink.NEAR_CRITICAL_EDGE));
            case DONE -> List.of(new Mark.Bar(NOBODY, bar, Ink.BAR, Ink.BAR_EDGE), new Mark.Progress(NOBODY,
                    new Box(bar.x(), bar.y() + 4, bar.width() / 2, bar.height() - 8), Ink.PROGRESS));
            case SUMMARY -> List.of(new Mark.Bracket(NOBODY, bar, Ink.SUMMARY));
            case MILESTONE -> List.of(new Mark.Diamond(NOBODY, centre, Ink.MILESTONE));
            case FLOAT -> List.of(new Mark.Tail(NOBODY, left(box), right(box), Ink.FLOAT));
            case BASELINE -> List.of(new Mark.Baseline(NOBODY, new Box(box.x(), box.middle() - 2, box.width(), 4),
                    Ink.BASELINE));
            case FRONT -> List.of(new Mark.Front(List.of(new Point(centre.x(), box.y()),
                    new Point(centre.x() - 8, centre.y()), new Point(centre.x(), box.y() + box.height())), Ink.FRONT));
            case DEADLINE -> sign(centre, Symbol.DEADLINE, Ink.DEADLINE);
            case MISSED -> sign(centre, Symbol.DEADLINE_MISSED, Ink.MISSED);
            case MANUAL -> sign(centre, Symbol.BY_HAND, Ink.BOUND);
            case NOT_BEFORE -> sign(centre, Symbol.NOT_BEFORE, Ink.BOUND);
            case NOT_AFTER -> sign(centre, Symbol.NOT_AFTER, Ink.BOUND);
            case EXACTLY -> sign(centre, Symbol.EXACTLY, Ink.BOUND);
            case LATE -> sign(centre, Symbol.LATE, Ink.BOUND);
            case GATE_OPEN -> gate(centre, Standing.OPEN);
            case GATE_DECIDED -> gate(centre, Standing.PASSED);
            case DRIVING -> List.of(new Mark.Link(NOTHING, List.of(left(box), right(box)), true, Ink.LINK));
            case LINK -> List.of(new Mark.Link(NOTHING, List.of(left(box), right(box)), false, Ink.LINK));
            case CLASH -> List.of(new Mark.Link(NOTHING, List.of(left(box), right(box)), true, Ink.CLASH));
            case ABROAD -> List.of(new Mark.Stub(NOTHING, List.of(left(box), right(box)), right(box), "", Ink.ABROAD));
            case TODAY -> List.of(new Mark.Today(centre.x(), box.y(), box.y() + box.height(), Ink.TODAY));
            case FREE -> List.of(new Mark.Area(bar, Ink.FREE));
        };
    }

    private static Mark seam(Box bar, boolean broken, Ink ink) {
        return new Mark.Seam(NOBODY, new Box(bar.x(), bar.y() + bar.height() - 3, bar.width(), 3), broken, ink);
    }

    private static List<Mark> sign(Point centre, Symbol symbol, Ink ink) {
        return List.of(new Mark.Sign(NOBODY, centre, symbol, ink));
    }

    private static List<Mark> gate(Point centre, Standing standing) {
        return List.of(new Mark.Gate(NOBODY.value(), centre, "", standing, standing.ink()));
    }

    private static Point left(Box box) {
        return new Point(box.x(), box.middle());
    }

    private static Point right(Box box) {
        return new Point(box.right(), box.middle());
    }
}
