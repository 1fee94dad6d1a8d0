package no.faseport.report.pen;

/// Signs of one font beside each other, as they stand on paper from the left, and how wide they are for each pixel of their size.
public record Stretch(ReportFont font, String signs, double wide) {
}
