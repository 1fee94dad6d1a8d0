package no.faseport.gantt;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.DependencyId;

/// The kinds of marks that a legend tells the meaning of, each with a sample of itself.
public enum Sample {
    ACTIVITY, CRITICAL, NEAR, DONE, SUMMARY, MILESTONE, FLOAT, BASELINE, FRONT, DEADLINE, MISSED, MANUAL, NOT_BEFORE, NOT_AFTER, EXACTLY, LATE, GATE_OPEN, GATE_DECIDED, GATE_CONDITIONS, GATE_HELD, GATE_STOPPED, DRIVING, LINK, CLASH, ABROAD, TODAY, FREE;

    static final ActivityId NOBODY = new ActivityId(new UUID(0, 0));
    private static final DependencyId NOTHING = new DependencyId(new UUID(0, 0));

    /// The bundle key of its name.
    public String key() {
        return "gantt.legend." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The bundle key of its name where the lines are whole projects.
    String keyOfProjects() {
        return switch (this) {
            case ACTIVITY -> "gantt.legend.project";
            case SUMMARY -> "gantt.legend.group";
            case DRIVING -> "gantt.legend.delivery";
            case CLASH -> "gantt.legend.collision";
            default -> key();
        };
    }

    /// True where `mark` is one of this kind.
    public boolean isOf(Mark mark) {
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
            case Mark.Gate gate -> this == of(gate.standing());
            case Mark.Link link -> this == (link.ink() == Ink.CLASH ? CLASH : link.driving() ? DRIVING : LINK);
            case Mark.Stub stub -> this == ABROAD;
            case Mark.Today today -> this == TODAY;
            case Mark.Area area -> this == FREE && area.ink() == Ink.FREE;
            case Mark ignored -> false;
        };
    }

    private static Sample of(Standing standing) {
        return switch (standing) {
            case OPEN -> GATE_OPEN;
            case PASSED -> GATE_DECIDED;
            case WITH_CONDITIONS -> GATE_CONDITIONS;
            case HELD_BACK -> GATE_HELD;
            case STOPPED -> GATE_STOPPED;
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

    /// A sample of it in `box` where the lines are whole projects: a bar has phases in it.
    List<Mark> marksOfProjects(Box box) {
        if (this != ACTIVITY) {
            return marks(box);
        }
        var bar = new Box(box.x(), box.y(), box.width(), 16);
        double half = box.width() / 2 - 1;
        return List.of(new Mark.Bar(NOBODY, bar, Ink.BAR, Ink.BAR_EDGE),
                band(new Box(bar.x() + 1, bar.y() + 1, half, 14), Ink.PHASE),
                band(new Box(bar.x() + 1 + half, bar.y() + 1, half, 14), Ink.PHASE_OTHER));
    }

    private static Mark band(Box box, Ink ink) {
        return new Mark.Phase(NOBODY.value(), box, box, "", ink);
    }

    /// A sample of it in `box`.
    public List<Mark> marks(Box box) {
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
            case GATE_CONDITIONS -> gate(centre, Standing.WITH_CONDITIONS);
            case GATE_HELD -> gate(centre, Standing.HELD_BACK);
            case GATE_STOPPED -> gate(centre, Standing.STOPPED);
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
        return List.of(Mark.Gate.bare(NOBODY.value(), centre, standing, standing.ink()));
    }

    private static Point left(Box box) {
        return new Point(box.x(), box.middle());
    }

    private static Point right(Box box) {
        return new Point(box.right(), box.middle());
    }
}
