package no.faseport.chart;

/// A place in a figure: which row (along the axis) and which of its series.
public record Spot(int row, int series) {
}
