package no.faseport.ui.portfolio;

import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;

/// The phases of a project as small chevrons in a row: passed, current and to come.
final class PhaseChevrons extends Region {
    private static final double HEIGHT = 14;
    private static final double POINT = 5;
    private static final double GAP = 2;
    /// What four of the usual size take; where there are more, they share it.
    private static final double ROOM = 56;
    private static final double STEP = 14;

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
                getChildren().add(chevron(i, step(phases)));
            }
        }
        for (int i = 0; i < phases; i++) {
            var classes = getChildren().get(i).getStyleClass();
            classes.setAll("chevron", i < current ? "passed" : i == current ? "current" : "ahead");
        }
    }

    /// How far apart they begin.
    private static double step(int phases) {
        return Math.min(STEP, ROOM / phases);
    }

    private static Polygon chevron(int place, double step) {
        var x = place * step;
        var notch = place == 0 ? 0 : POINT;
        var shoulder = x + step - GAP;
        return new Polygon(x, 0, shoulder, 0, shoulder + POINT, HEIGHT / 2, shoulder, HEIGHT, x, HEIGHT, x + notch,
                HEIGHT / 2);
    }

    @Override
    protected double computePrefWidth(double height) {
        var phases = getChildren().size();
        return phases == 0 ? 0 : phases * step(phases) + POINT - GAP;
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
