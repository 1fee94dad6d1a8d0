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
}
