package no.faseport.gantt;

/// How wide a text is in the chart's font, so that a picture can be computed without a toolkit.
public interface TextWidths {
    /// The width of `text` in pixels.
    double of(String text);
}
