package no.faseport.ui.portfolio;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A text on one line or two, broken between words only: what does not fit at the end of a line gives way to dots.
final class TwoLines extends Region {
    private static final double LINES_CLOSER = 2;

    private final Label first = new Label();
    private final Label second = new Label();
    private final Text ruler = new Text();
    private String text = "";

    TwoLines() {
        getStyleClass().add("two-lines");
        first.setManaged(false);
        second.setManaged(false);
        getChildren().addAll(first, second);
        first.fontProperty().addListener((property, was, is) -> requestLayout());
    }

    /// Shows `text`.
    void show(String text) {
        this.text = text;
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return width(text, first.getFont());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        var end = endOfFirstLine();
        first.setText(text.substring(0, end));
        second.setText(text.substring(end).strip());
        var height = Math.ceil(first.prefHeight(-1));
        var gap = second.getText().isEmpty() ? 0 : height - LINES_CLOSER;
        var top = Math.floor((getHeight() - height - gap) / 2);
        first.resizeRelocate(0, top, getWidth(), height);
        second.resizeRelocate(0, top + gap, getWidth(), height);
    }

    /// Where the first line ends: at its end, or before the word that no longer fits. The first word always stands on it.
    private int endOfFirstLine() {
        if (width(text, first.getFont()) <= getWidth()) {
            return text.length();
        }
        var end = text.indexOf(' ');
        for (var next = end; next > 0 && width(text.substring(0, next), first.getFont()) <= getWidth();) {
            end = next;
            next = text.indexOf(' ', next + 1);
        }
        return end < 0 ? text.length() : end;
    }

    private double width(String words, Font font) {
        ruler.setFont(font);
        ruler.setText(words);
        return Math.ceil(ruler.getLayoutBounds().getWidth());
    }
}
