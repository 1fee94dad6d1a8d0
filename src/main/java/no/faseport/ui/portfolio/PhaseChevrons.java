package no.faseport.ui.portfolio;

import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;

/// The phases of a project as small chevrons in a row: passed, current and to come.
final class PhaseChevrons extends Region {
    private static final double WIDTH = 17;
    private static final double HEIGHT = 14;
    private static final double POINT = 5;
    private static final double STEP = WIDTH - POINT + 2;

    PhaseChevrons() {
        getStyleClass().add("phase-chevrons");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// Shows `phases` chevrons, the one at `current` filled.
    void show(int current, int phases) {
        if (getChildren().size() != phases) {
            getChildren().clear();
            for (int i = 0; i < phases; i++) {
                getChildren().add(chevron(i));
            }
        }
        for (int i = 0; i < phases; i++) {
            var classes = getChildren().get(i).getStyleClass();
            classes.setAll("chevron", i < current ? "passed" : i == current ? "current" : "ahead");
        }
    }

    private static Polygon chevron(int place) {
        var x = place * STEP;
        var notch = place == 0 ? 0 : POINT;
        return new Polygon(x, 0, x + WIDTH - POINT, 0, x + WIDTH, HEIGHT / 2, x + WIDTH - POINT, HEIGHT, x, HEIGHT,
                x + notch, HEIGHT / 2);
    }

    @Override
    protected double computePrefWidth(double height) {
        var phases = getChildren().size();
        return phases == 0 ? 0 : (phases - 1) * STEP + WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        // the polygons stand where their points say
    }
}
