package no.faseport.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// How an amount that was granted is used and how it is expected to end: a pale bar for the budget, a dark one within it for
/// what is used, an upright mark for the forecast.
///
/// Every budget is equally long, so that bars below each other show at a glance whose mark stands beyond its budget's end;
/// a mark or a bar that would leave the picture stops at its edge.
public record MoneyBar(BigDecimal budget, BigDecimal actual, BigDecimal forecast) {
    private static final double BUDGET = 0.78;
    private static final double USED = 0.44;
    private static final double MARK = 2.4;

    /// The marks in a box of this size.
    public List<ChartMark> marks(double width, double height) {
        if (budget.signum() <= 0) {
            return without(width, height);
        }
        double whole = width * BUDGET;
        var marks = new ArrayList<ChartMark>();
        marks.add(new ChartMark.Bar(0, height * 0.12, whole, height * 0.76, "chart-budget"));
        double used = along(actual, whole, width);
        if (used > 0) {
            marks.add(new ChartMark.Bar(0, height * (1 - USED) / 2, used, height * USED, "chart-used"));
        }
        double expected = along(forecast, whole, width);
        if (forecast.compareTo(budget) > 0) {
            marks.add(new ChartMark.Bar(whole, height * (1 - USED) / 2, Math.max(1, expected - whole), height * USED,
                    "chart-worse"));
        }
        marks.add(mark(expected, width, height));
        return List.copyOf(marks);
    }

    /// Without a budget everything is beyond it: a mark alone at the edge, or nothing where nothing is expected.
    private List<ChartMark> without(double width, double height) {
        return forecast.signum() > 0 || actual.signum() > 0
                ? List.of(new ChartMark.Bar(0, height * (1 - USED) / 2, width, height * USED, "chart-worse"))
                : List.of(new ChartMark.Rule(0, height / 2, width * BUDGET, height / 2, "chart-grid"));
    }

    private double along(BigDecimal amount, double whole, double width) {
        double share = amount.doubleValue() / budget.doubleValue();
        return Math.clamp(share * whole, 0, width);
    }

    private static ChartMark mark(double at, double width, double height) {
        return new ChartMark.Bar(Math.clamp(at - MARK / 2, 0, width - MARK), 0, MARK, height, "chart-mark");
    }
}
