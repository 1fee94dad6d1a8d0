package no.faseport.ui.economy;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;

/// How far a grid is scrolled, with its two bars.
final class GridScroll {
    static final double BAR = 12;

    private final ScrollBar vertical = new ScrollBar();
    private final ScrollBar horizontal = new ScrollBar();

    /// Tells `scrolled` when it is scrolled.
    GridScroll(Runnable scrolled) {
        vertical.setOrientation(Orientation.VERTICAL);
        vertical.valueProperty().addListener((property, before, now) -> scrolled.run());
        horizontal.valueProperty().addListener((property, before, now) -> scrolled.run());
    }

    /// The bar at the right.
    ScrollBar vertical() {
        return vertical;
    }

    /// The bar below.
    ScrollBar horizontal() {
        return horizontal;
    }

    /// How many pixels of the rows are above what is seen.
    double down() {
        return vertical.getValue();
    }

    /// How many pixels of the columns are left of what is seen.
    double across() {
        return horizontal.getValue();
    }

    /// Scrolls by the wheel.
    void by(ScrollEvent event) {
        down(vertical.getValue() - event.getDeltaY());
        across(horizontal.getValue() - event.getDeltaX());
        event.consume();
    }

    /// Scrolls down to a distance from the top, or as far as there is.
    void down(double to) {
        vertical.setValue(Math.max(0, Math.min(to, vertical.getMax())));
    }

    /// Scrolls to a distance from the left, or as far as there is.
    void across(double to) {
        horizontal.setValue(Math.max(0, Math.min(to, horizontal.getMax())));
    }

    /// Lays the bars where `tall` pixels of rows are seen in `room` pixels from `top`, and columns as in `layout`; `below` is
    /// what stands between the rows and the lower bar.
    void lay(GridLayout layout, double tall, double room, double below) {
        var seen = Math.min(room, tall);
        var wide = layout.width();
        range(vertical, Math.max(0, tall - room), room);
        range(horizontal, layout.mostScrolled(), wide - layout.leadWidth());
        vertical.resizeRelocate(wide, GridHead.HEIGHT, BAR, room);
        horizontal.resizeRelocate(layout.leadWidth(), GridHead.HEIGHT + seen + below,
                Math.max(0, wide - layout.leadWidth()), BAR);
        vertical.setVisible(vertical.getMax() > 0);
        horizontal.setVisible(layout.mostScrolled() > 0);
    }

    private static void range(ScrollBar bar, double most, double seen) {
        bar.setMax(most);
        bar.setVisibleAmount(most + seen == 0 ? 0 : most * seen / (most + seen));
        bar.setBlockIncrement(seen);
        bar.setUnitIncrement(MoneyGrid.ROW);
        if (bar.getValue() > most) {
            bar.setValue(most);
        }
    }
}
