package no.faseport.gantt;

import java.util.List;
import java.util.UUID;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.DependencyId;

/// One thing in the picture of a plan: what it stands for, where it is and in which ink it is painted.
public sealed interface Mark {
    /// The ink it is painted in.
    Ink ink();

    /// A filled area without meaning of its own: free days, the selected row, the head.
    record Area(Box box, Ink ink) implements Mark {
    }

    /// A thin line without meaning of its own.
    record Rule(Point from, Point to, Ink ink) implements Mark {
    }

    /// One cell of the time header, its text already fitting, or empty; sticky texts stand to the left, others centred.
    record Cell(Box box, String text, boolean sticky, Ink ink) implements Mark {
    }

    /// A phase in the ribbon, with the place where its name stands.
    record Phase(UUID phase, Box box, Box textBox, String text, Ink ink) implements Mark {
    }

    /// A gate in the ribbon: filled when decided, hollow before.
    record Gate(UUID gate, Point centre, String text, boolean decided, Ink ink) implements Mark {
    }

    /// A gate's date through the lines.
    record GateLine(UUID gate, double x, double top, double bottom, Ink ink) implements Mark {
    }

    /// An activity's bar, with the ink of its edge.
    record Bar(ActivityId activity, Box box, Ink ink, Ink edge) implements Mark {
    }

    /// The done part of an activity's bar.
    record Progress(ActivityId activity, Box box, Ink ink) implements Mark {
    }

    /// A milestone.
    record Diamond(ActivityId activity, Point centre, Ink ink) implements Mark {
    }

    /// A summary over its children.
    record Bracket(ActivityId activity, Box box, Ink ink) implements Mark {
    }

    /// The dot behind a bar from which a dependency is drawn.
    record Dot(ActivityId activity, Point centre, Ink ink) implements Mark {
    }

    /// A dependency, with an arrow at its last point.
    record Link(DependencyId dependency, List<Point> points, Ink ink) implements Mark {
        /// Keeps its own points.
        public Link {
            points = List.copyOf(points);
        }

        boolean near(Point point) {
            for (int i = 1; i < points.size(); i++) {
                if (point.distanceTo(points.get(i - 1), points.get(i)) <= 4) {
                    return true;
                }
            }
            return false;
        }
    }

    /// A dependency while it is drawn.
    record Pull(Point from, Point to, Ink ink) implements Mark {
    }

    /// An activity's name; `onBar` where it lies over its bar and needs paper behind it.
    record Label(ActivityId activity, Point middleLeft, double width, String text, boolean onBar, Ink ink)
            implements
                Mark {
    }

    /// Today.
    record Today(double x, double top, double bottom, Ink ink) implements Mark {
    }
}
