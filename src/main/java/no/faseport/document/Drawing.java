package no.faseport.document;

import java.util.List;
import no.faseport.chart.ChartMark;

/// A picture computed for paper: its marks in a box of pixels, 96 an inch, and what it tells those who do not see it.
public record Drawing(String told, double width, double height, List<ChartMark> marks) {
    /// Keeps a copy; a picture that tells nothing may not be made.
    public Drawing {
        marks = List.copyOf(marks);
        if (told.isBlank()) {
            throw new IllegalArgumentException("A picture says what it shows");
        }
    }

    /// True where it is of bars and rules only, and none of them goes beyond its box.
    public boolean staysWithin() {
        return marks.stream().allMatch(mark -> switch (mark) {
            case ChartMark.Bar bar -> holds(bar.x(), bar.y()) && holds(bar.x() + bar.width(), bar.y() + bar.height());
            case ChartMark.Rule rule -> holds(rule.fromX(), rule.fromY()) && holds(rule.toX(), rule.toY());
            case ChartMark.Curve _,ChartMark.Area _,ChartMark.Dot _,ChartMark.Words _ -> false;
        });
    }

    private boolean holds(double x, double y) {
        return x >= 0 && x <= width && y >= 0 && y <= height;
    }
}
