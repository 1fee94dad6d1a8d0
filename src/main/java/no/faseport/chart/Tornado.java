package no.faseport.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import no.faseport.chart.ChartMark.Side;
import no.faseport.words.Words;

/// What contributes most: for each estimate how far the mean outcome lies to either side when it comes out best and worst.
///
/// @param mean the mean outcome: kroner, or days counted from 1 January 1970
/// @param days true where the outcomes are days
public record Tornado(List<Driver> drivers, double mean, boolean days, Words words) {
    private static final int MOST = 8;
    private static final double ROW = 24;
    private static final double BAR = 14;
    private static final double NAMES = 0.42;
    private static final double VALUE = 68;
    private static final double GAP = 6;
    private static final double TINY = 1e-9;

    /// An estimate, and the mean outcomes when it comes out lowest and highest.
    public record Driver(String name, double low, double high) {
    }

    /// Keeps those that matter most.
    public Tornado {
        drivers = List.copyOf(drivers.subList(0, Math.min(MOST, drivers.size())));
    }

    /// How high the picture is.
    public double height() {
        return ROW * drivers.size();
    }

    /// The marks in a picture of this width.
    public List<ChartMark> marks(double width) {
        var marks = new ArrayList<ChartMark>();
        double names = width * NAMES;
        double middle = names + GAP + VALUE + (width - names - GAP - 2 * VALUE) / 2;
        double half = Math.max((width - names - GAP - 2 * VALUE) / 2, 1);
        double most = drivers.stream().mapToDouble(one -> Math.max(Math.abs(one.low() - mean),
                Math.abs(one.high() - mean))).max().orElse(1);
        double scale = half / Math.max(most, TINY);
        for (int row = 0; row < drivers.size(); row++) {
            var one = drivers.get(row);
            double y = ROW * row + ROW / 2;
            marks.add(new ChartMark.Words(0, y, names, one.name(), Side.LEFT, "chart-name"));
            side(marks, middle, y, (Math.min(one.low(), one.high()) - mean) * scale, "chart-better");
            side(marks, middle, y, (Math.max(one.low(), one.high()) - mean) * scale, "chart-worse");
            value(marks, middle, y, Math.min(one.low(), one.high()) - mean, scale);
            value(marks, middle, y, Math.max(one.low(), one.high()) - mean, scale);
        }
        marks.add(new ChartMark.Rule(middle, 0, middle, height(), "chart-axis"));
        return List.copyOf(marks);
    }

    private static void side(List<ChartMark> marks, double middle, double y, double length, String style) {
        marks.add(new ChartMark.Bar(Math.min(middle, middle + length), y - BAR / 2, Math.abs(length), BAR, style));
    }

    private void value(List<ChartMark> marks, double middle, double y, double value, double scale) {
        double end = middle + value * scale;
        marks.add(value < 0
                ? new ChartMark.Words(end - GAP / 2 - VALUE, y, VALUE, text(value), Side.RIGHT, "chart-tick")
                : new ChartMark.Words(end + GAP / 2, y, VALUE, text(value), Side.LEFT, "chart-tick"));
    }

    private String text(double value) {
        var size = days
                ? words.number(Math.round(Math.abs(value)))
                : words.thousands(BigDecimal.valueOf(Math.abs(value)).setScale(0, RoundingMode.HALF_UP));
        return words.text(
                (value < 0 ? "uncertainty.chart.less." : "uncertainty.chart.more.") + (days ? "days" : "cost"),
                size);
    }

    /// The same told in a sentence a line, for those who do not see it.
    public String spoken() {
        var told = new ArrayList<String>();
        drivers.forEach(one -> told.add(words.text("uncertainty.chart.spoken", one.name(),
                text(Math.min(one.low(), one.high()) - mean), text(Math.max(one.low(), one.high()) - mean))));
        return String.join("\n", told);
    }

    /// The same as lines of a table: an estimate, and how far the outcome lies to either side.
    public List<List<String>> rows() {
        return drivers.stream().map(one -> List.of(one.name(), text(Math.min(one.low(), one.high()) - mean),
                text(Math.max(one.low(), one.high()) - mean))).toList();
    }
}
