package no.faseport.ui.portfolio;

import no.faseport.portfolio.view.Column;

/// How wide a column of the portfolio table is, in pixels: at least, usually, and at most.
record Widths(double least, double usual, double most) {
    /// What a vertical scroll bar takes.
    static final double SCROLL_BAR = 16;

    /// The widths of `column`; together the usual ones fit a window of 1280 pixels.
    static Widths of(Column column) {
        return switch (column) {
            case PROJECT -> new Widths(216, 300, 560);
            case PHASE -> new Widths(84, 92, 192);
            case GATE -> new Widths(164, 168, 200);
            case MARKS -> new Widths(128, 128, 136);
            case BUDGET, ACTUAL, FORECAST -> new Widths(80, 84, 136);
            case DEVIATION -> new Widths(124, 128, 168);
            case LEADER, UNIT, OWNER, PROGRAMME, PARENT -> new Widths(112, 128, 280);
            case TOLERANCES -> new Widths(100, 112, 240);
            case REPORT, CONDITIONS -> new Widths(120, 136, 240);
            case TYPE, STATUS, MODEL, TAGS -> new Widths(96, 112, 240);
        };
    }
}
