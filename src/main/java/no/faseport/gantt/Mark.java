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

    /// A gate in the ribbon or on a project's line, its name from `textX` on: filled when decided, hollow before.
    record Gate(UUID gate, Point centre, String text, double textX, Standing standing, Ink ink) implements Mark {
        /// A gate whose name stands elsewhere.
        static Gate bare(UUID gate, Point centre, Standing standing, Ink ink) {
            return new Gate(gate, centre, "", centre.x(), standing, ink);
        }

        /// True once a decision has been taken at it.
        public boolean decided() {
            return standing != Standing.OPEN;
        }
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

    /// A line along a bar's lower edge that tells in black and white what its colour tells: whole, or in dashes.
    record Seam(ActivityId activity, Box box, boolean broken, Ink ink) implements Mark {
    }

    /// How far a bar can slip, as a line from its end with a foot at the last day.
    record Tail(ActivityId activity, Point from, Point to, Ink ink) implements Mark {
    }

    /// Where the reference plan has an activity, below its bar.
    record Baseline(ActivityId activity, Box box, Ink ink) implements Mark {
    }

    /// A small sign at a bar.
    record Sign(ActivityId activity, Point centre, Symbol symbol, Ink ink) implements Mark {
    }

    /// The progress line: down the status date, aside to where each line's work has come.
    record Front(List<Point> points, Ink ink) implements Mark {
        /// Keeps its own points.
        public Front {
            points = List.copyOf(points);
        }
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

    /// A dependency, with an arrow at its last point; stronger where it decides when its successor is.
    record Link(DependencyId dependency, List<Point> points, boolean driving, Ink ink) implements Mark {
        /// Keeps its own points.
        public Link {
            points = List.copyOf(points);
        }
    }

    /// The end of a dependency that goes on in another project, and that project's name from `middleLeft` on.
    record Stub(DependencyId dependency, List<Point> points, Point middleLeft, String text, Ink ink) implements Mark {
        /// Keeps its own points.
        public Stub {
            points = List.copyOf(points);
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
