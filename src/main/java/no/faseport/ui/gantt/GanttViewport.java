package no.faseport.ui.gantt;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.gantt.TimeScale;

/// Which part of the plan the chart shows: changed by zooming, scrolling and fitting, told to whoever paints.
final class GanttViewport {
    private static final double STEP = 1.25;

    private final Runnable changed;
    private TimeScale scale;
    private double top;
    private double width;
    private double height;
    private Optional<TimeScale> fitted = Optional.empty();

    GanttViewport(LocalDate today, Runnable changed) {
        this.changed = changed;
        this.scale = new TimeScale(today.toEpochDay() - 30, 6);
    }

    TimeScale scale() {
        return scale;
    }

    double top() {
        return top;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /// Takes the chart's size; the first time there is a plan to show, all of it is, and stays so until people look closer.
    void size(double newWidth, double newHeight, ReadyPlan plan) {
        if (newWidth != width || newHeight != height) {
            boolean fits = newWidth != width && fitted.filter(scale::equals).isPresent();
            width = newWidth;
            height = newHeight;
            changed.run();
            if (fits) {
                fit(plan);
            }
        }
        fitFirst(plan);
    }

    void fitFirst(ReadyPlan plan) {
        if (fitted.isEmpty() && width > 0 && !plan.rows().all().isEmpty()) {
            fit(plan);
        }
    }

    void scrollDown(double newTop) {
        if (newTop != top) {
            top = newTop;
            changed.run();
        }
    }

    void scrollRight(double pixels) {
        show(scale.scrolled(pixels));
    }

    /// Some steps in (or out, where negative), such that the date at `x` stays.
    void zoom(double x, double steps) {
        show(scale.zoomed(x, Math.pow(STEP, steps)));
    }

    /// Shows everything there is in the plan.
    void fit(ReadyPlan plan) {
        var extent = plan.extent();
        show(TimeScale.fitting(extent.getFirst(), extent.getLast(), Math.max(width, 1)));
        fitted = Optional.of(scale).filter(_ -> width > 0);
    }

    /// Brings `date` to the middle unless it is in sight already.
    void reveal(LocalDate date) {
        double x = scale.noon(date);
        if (x < 0 || x > width) {
            show(scale.scrolled(x - width / 2));
        }
    }

    /// Brings `date` to the middle.
    void centre(LocalDate date) {
        show(scale.scrolled(scale.noon(date) - width / 2));
    }

    private void show(TimeScale newScale) {
        if (!newScale.equals(scale)) {
            scale = newScale;
            changed.run();
        }
    }
}
