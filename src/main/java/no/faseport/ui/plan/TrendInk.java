package no.faseport.ui.plan;

import java.util.Locale;

/// What the chart of milestones is painted in; the stylesheet gives each a colour.
enum TrendInk {
    /// Lines behind it all, and the line on which a milestone is reached.
    GRID,
    /// Days along the axes.
    TEXT,
    /// A milestone that has come to lie later.
    LATER,
    /// A milestone that has come to lie earlier.
    EARLIER,
    /// A milestone that stands where it stood.
    SAME;

    /// The name of its colour in the stylesheet.
    String property() {
        return "-fp-trend-" + name().toLowerCase(Locale.ROOT);
    }
}
