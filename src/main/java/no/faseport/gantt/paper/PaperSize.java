package no.faseport.gantt.paper;

/// The sheets people print plans on, upright, in points (72 an inch), after ISO 216.
public enum PaperSize {
    /// 210 × 297 mm.
    A4(210, 297),
    /// 297 × 420 mm.
    A3(297, 420),
    /// 420 × 594 mm.
    A2(420, 594);

    /// How many points a millimetre is.
    public static final double MILLIMETRE = 72 / 25.4;

    private final double shortEdge;
    private final double longEdge;

    PaperSize(double shortEdge, double longEdge) {
        this.shortEdge = shortEdge * MILLIMETRE;
        this.longEdge = longEdge * MILLIMETRE;
    }

    /// How wide the sheet lies, in points.
    public double width(boolean landscape) {
        return landscape ? longEdge : shortEdge;
    }

    /// How high the sheet lies, in points.
    public double height(boolean landscape) {
        return landscape ? shortEdge : longEdge;
    }
}
