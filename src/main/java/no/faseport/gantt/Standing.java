package no.faseport.gantt;

import java.util.List;
import no.faseport.gate.Outcome;

/// How a gate stands, with the sign that stands in its diamond so that it is read without colours.
public enum Standing {
    /// Not decided: nothing in it.
    OPEN,
    /// The project goes on: a tick.
    PASSED,
    /// It goes on with conditions: a tick over a line.
    WITH_CONDITIONS,
    /// It must come back: a line across.
    HELD_BACK,
    /// It goes no further: a cross.
    STOPPED;

    /// How a gate with this outcome stands.
    public static Standing of(Outcome outcome) {
        return switch (outcome) {
            case APPROVED -> PASSED;
            case APPROVED_WITH_CONDITIONS -> WITH_CONDITIONS;
            case REWORK, POSTPONED -> HELD_BACK;
            case STOPPED -> STOPPED;
        };
    }

    /// True where there is nothing more to decide, so that its day stays.
    public boolean isSettled() {
        return switch (this) {
            case PASSED, WITH_CONDITIONS, STOPPED -> true;
            case OPEN, HELD_BACK -> false;
        };
    }

    /// The ink of a gate that stands so.
    public Ink ink() {
        return switch (this) {
            case OPEN -> Ink.GATE_OPEN;
            case PASSED, WITH_CONDITIONS -> Ink.GATE_DECIDED;
            case HELD_BACK -> Ink.GATE_HELD;
            case STOPPED -> Ink.GATE_STOPPED;
        };
    }

    /// The lines of the sign in a diamond whose centre is `at`, each from point to point.
    public List<List<Point>> strokes(Point at) {
        return switch (this) {
            case OPEN -> List.of();
            case PASSED -> List.of(tick(at, 0));
            case WITH_CONDITIONS -> List.of(tick(at, -1.5), line(at, -2.5, 3.5, 2.5, 3.5));
            case HELD_BACK -> List.of(line(at, -3.5, 0, 3.5, 0));
            case STOPPED -> List.of(line(at, -2.5, -2.5, 2.5, 2.5), line(at, -2.5, 2.5, 2.5, -2.5));
        };
    }

    private static List<Point> tick(Point at, double up) {
        return List.of(new Point(at.x() - 3.5, at.y() + up), new Point(at.x() - 1, at.y() + 2.5 + up),
                new Point(at.x() + 3.5, at.y() - 2.5 + up));
    }

    private static List<Point> line(Point at, double x1, double y1, double x2, double y2) {
        return List.of(new Point(at.x() + x1, at.y() + y1), new Point(at.x() + x2, at.y() + y2));
    }
}
