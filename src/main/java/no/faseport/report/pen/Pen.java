package no.faseport.report.pen;

import java.util.List;
import no.faseport.gantt.Box;
import no.faseport.gantt.Point;

/// Draws on a sheet, in pixels from its upper left corner; each kind of file has its own.
public interface Pen {
    /// Fills a box whose corners are rounded with the diameter `arc`.
    void fill(Box box, double arc, Tint tint);

    /// Draws the edge of a box whose corners are rounded with the diameter `arc`.
    void edge(Box box, double arc, Stroke stroke);

    /// Fills what lies between the corners.
    void fill(List<Point> corners, Tint tint);

    /// Draws a line through the points, and back to the first where it is `closed`.
    void line(List<Point> points, boolean closed, Stroke stroke);

    /// Writes a text; one without letters writes nothing.
    void write(Lettering lettering);

    /// True where letters are drawn in the fonts of the program; where they stay texts, what shows them has fonts of its own.
    default boolean hasFonts() {
        return true;
    }

    /// Draws `drawing` with `corner` as its upper left corner.
    void at(Point corner, Runnable drawing);

    /// Draws of `drawing` what lies in `box`.
    void clipped(Box box, Runnable drawing);

    /// Draws `drawing` as a part of what is read aloud, told as `told` where letters do not tell it; what is drawn outside of
    /// every part is decoration. Only files that are read aloud make a difference.
    default void part(Role as, String told, Runnable drawing) {
        drawing.run();
    }
}
