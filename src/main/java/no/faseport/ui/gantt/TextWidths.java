package no.faseport.ui.gantt;

/// How wide a text is in the chart's font, so that a picture can be computed without a toolkit.
interface TextWidths {
    /// The width of `text` in pixels.
    double of(String text);
}
