package no.faseport.ui.planpaper;

import java.util.Locale;
import no.faseport.gantt.paper.PaperOrder;

/// How large the text is on paper.
public enum TextSize {
    /// As small as is still printed.
    SMALL(PaperOrder.LEAST_POINTS),
    /// As it usually is.
    USUAL(PaperOrder.USUAL_POINTS),
    /// For a wall.
    LARGE(10);

    private final double points;

    TextSize(double points) {
        this.points = points;
    }

    /// Its size in points.
    double points() {
        return points;
    }

    /// What it is called in the bundle.
    String key() {
        return "planpaper.text." + name().toLowerCase(Locale.ROOT);
    }
}
