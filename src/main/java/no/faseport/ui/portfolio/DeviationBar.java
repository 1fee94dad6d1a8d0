package no.faseport.ui.portfolio;

import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// A deviation as a bar from a middle line: to the right what is left over, to the left what is spent beyond the budget.
final class DeviationBar extends Region {
    private static final double WIDTH = 49;
    private static final double HEIGHT = 12;
    private static final double MIDDLE = WIDTH / 2;

    private final Rectangle bar = new Rectangle(0, 2, 0, HEIGHT - 4);

    DeviationBar() {
        var middle = new Line(MIDDLE, 0, MIDDLE, HEIGHT);
        middle.getStyleClass().add("zero");
        getStyleClass().add("deviation-bar");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(bar, middle);
    }

    /// Shows `part` of the largest deviation, −1 to 1.
    void show(double part) {
        var length = Math.min(1, Math.abs(part)) * MIDDLE;
        bar.setX(part < 0 ? MIDDLE - length : MIDDLE);
        bar.setWidth(length);
        bar.getStyleClass().setAll(part < 0 ? "over" : "under");
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        // the shapes stand where they are put
    }
}
