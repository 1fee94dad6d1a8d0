package no.faseport.chart;

/// How a figure is drawn.
public enum Shape {
    /// Upright bars, a row's series beside each other.
    COLUMNS,
    /// Upright bars, a row's series on top of each other.
    STACK,
    /// Lines from row to row.
    LINES,
    /// Lying bars, a row's name to the left.
    ROWS,
    /// Steps from one total to the next (a waterfall): the first series holds totals, the second changes.
    STEPS
}
