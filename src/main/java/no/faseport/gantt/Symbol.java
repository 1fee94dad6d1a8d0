package no.faseport.gantt;

import java.util.List;
import java.util.stream.IntStream;

/// A small sign at a bar, given as the corners of its shape so that every painter draws the same one.
public enum Symbol {
    /// A date the activity should be finished by: an arrow down, hollow while there is time.
    DEADLINE,
    /// The same when it is passed: filled.
    DEADLINE_MISSED,
    /// May not begin or end before this: a bracket that opens to the right.
    NOT_BEFORE,
    /// May not begin or end after this: a bracket that opens to the left.
    NOT_AFTER,
    /// Must begin or end on this day: a beam.
    EXACTLY,
    /// As late as it can be: an arrowhead to the right.
    LATE,
    /// Put here by hand, whatever its links say: a pin.
    BY_HAND,
    /// Around a critical milestone.
    RING,
    /// A milestone of the reference plan.
    ONCE,
    /// Given too late: a triangle.
    COLLISION;

    /// True where the shape is filled and not only outlined.
    public boolean isFilled() {
        return switch (this) {
            case DEADLINE, RING, ONCE -> false;
            case DEADLINE_MISSED, NOT_BEFORE, NOT_AFTER, EXACTLY, LATE, BY_HAND, COLLISION -> true;
        };
    }

    /// The corners of the shape around `centre`.
    public List<Point> corners(Point centre) {
        var shape = shape();
        return IntStream.range(0, shape.length / 2)
                .mapToObj(i -> new Point(centre.x() + shape[2 * i], centre.y() + shape[2 * i + 1])).toList();
    }

    /// Across and down from the centre, corner by corner.
    private double[] shape() {
        return switch (this) {
            case DEADLINE, DEADLINE_MISSED -> new double[]{-4, -7, 4, -7, 4, -1, 0, 5, -4, -1};
            case NOT_BEFORE -> new double[]{-1, -8, 4, -8, 4, -6, 1, -6, 1, 6, 4, 6, 4, 8, -1, 8};
            case NOT_AFTER -> new double[]{1, -8, -4, -8, -4, -6, -1, -6, -1, 6, -4, 6, -4, 8, 1, 8};
            case EXACTLY -> new double[]{-4, -8, 4, -8, 4, -6, 1, -6, 1, 6, 4, 6, 4, 8, -4, 8, -4, 6, -1, 6, -1, -6,
                    -4, -6};
            case LATE -> new double[]{-4, -4, 3, 0, -4, 4};
            case BY_HAND -> new double[]{-4, -8, 4, -8, 4, -6, 3, -6, 3, -3, 5, 0, 1, 0, 1, 6, -1, 6, -1, 0, -5, 0, -3,
                    -3, -3, -6, -4, -6};
            case RING -> new double[]{0, -11, 11, 0, 0, 11, -11, 0};
            case COLLISION -> new double[]{0, -6, 7, 6, -7, 6};
            case ONCE -> new double[]{0, -5, 5, 0, 0, 5, -5, 0};
        };
    }
}
