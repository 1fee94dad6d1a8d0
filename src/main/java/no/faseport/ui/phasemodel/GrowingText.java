package no.faseport.ui.phasemodel;

import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// A text field that is as tall as its text; Tab leaves it, and it holds no line breaks of its own.
final class GrowingText extends TextArea {
    private static final double SIDES = 26;
    private static final double ENDS = 15;

    private final Text measure = new Text();

    GrowingText() {
        setWrapText(true);
        getStyleClass().add("pm-growing");
        setMinHeight(USE_PREF_SIZE);
        textProperty().subscribe((before, now) -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB) {
            requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        measure.setFont(getFont());
        measure.setWrappingWidth(Math.max(1, (width < 0 ? getWidth() : width) - SIDES));
        measure.setText(getText() + " ");
        return Math.ceil(measure.getLayoutBounds().getHeight()) + ENDS;
    }
}
