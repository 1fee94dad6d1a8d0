package no.faseport.ui.project;

import java.util.Arrays;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Cards in as many equal columns as there is room for, each placed in the column that is shortest so far.
final class Columns extends Pane {
    private static final double GAP = 16;
    private static final int MOST = 3;

    private final double least;

    /// The given cards, in reading order, in columns at least `least` wide.
    Columns(double least, Node... cards) {
        super(cards);
        this.least = least;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * least + GAP;
    }

    @Override
    protected double computeMinWidth(double height) {
        return least;
    }

    @Override
    protected double computePrefHeight(double width) {
        return placed(width < 0 ? prefWidth(-1) : width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        placed(getWidth(), true);
    }

    private double placed(double width, boolean place) {
        var most = Math.min(MOST, getManagedChildren().size());
        var count = (int) Math.max(1, Math.min(most, (width + GAP) / (least + GAP)));
        var wide = Math.floor((width - GAP * (count - 1)) / count);
        var filled = new double[count];
        for (var card : getManagedChildren()) {
            var at = shortest(filled);
            var high = snapSizeY(card.prefHeight(wide));
            if (place) {
                card.resizeRelocate(at * (wide + GAP), filled[at], wide, high);
            }
            filled[at] += high + GAP;
        }
        return Math.max(0, Arrays.stream(filled).max().orElse(0) - GAP);
    }

    private static int shortest(double[] filled) {
        var at = 0;
        for (int i = 1; i < filled.length; i++) {
            if (filled[i] < filled[at]) {
                at = i;
            }
        }
        return at;
    }
}
