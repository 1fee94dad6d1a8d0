package no.faseport.gantt;

import java.time.LocalDate;

/// Which day stands where: the day number (since 1970, with fractions) at the left edge, and how wide a day is.
public record TimeScale(double firstDay, double pixelsPerDay) {
    /// About twenty years in a window of 800 pixels.
    public static final double NARROWEST = 0.1;
    /// A day as wide as its weekday's name.
    public static final double WIDEST = 60;

    /// Keeps the width of a day within what can be read.
    public TimeScale {
        pixelsPerDay = Math.clamp(pixelsPerDay, NARROWEST, WIDEST);
    }

    /// The scale that shows `first` to `last` in `width` pixels, with a little air on both sides.
    public static TimeScale fitting(LocalDate first, LocalDate last, double width) {
        double days = last.toEpochDay() + 1.0 - first.toEpochDay();
        var scale = new TimeScale(0, width / (days * 1.1));
        return new TimeScale(first.toEpochDay() - (width / scale.pixelsPerDay - days) / 2, scale.pixelsPerDay);
    }

    /// Where `date` begins.
    public double x(LocalDate date) {
        return (date.toEpochDay() - firstDay) * pixelsPerDay;
    }

    /// Where `date` ends.
    public double end(LocalDate date) {
        return x(date) + pixelsPerDay;
    }

    /// The middle of `date`.
    public double noon(LocalDate date) {
        return x(date) + pixelsPerDay / 2;
    }

    /// The date at `x`.
    public LocalDate date(double x) {
        return LocalDate.ofEpochDay((long) Math.floor(firstDay + x / pixelsPerDay));
    }

    /// Zoomed by `factor` such that what is at `x` stays there.
    public TimeScale zoomed(double x, double factor) {
        var zoomed = new TimeScale(firstDay, pixelsPerDay * factor);
        return new TimeScale(firstDay + x / pixelsPerDay - x / zoomed.pixelsPerDay, zoomed.pixelsPerDay);
    }

    /// Moved so that what was at `x` is at the left edge.
    public TimeScale scrolled(double x) {
        return new TimeScale(firstDay + x / pixelsPerDay, pixelsPerDay);
    }
}
