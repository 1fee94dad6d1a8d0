package no.faseport.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import no.faseport.chart.ChartMark;
import no.faseport.chart.Spot;

/// Paints a computed picture, anew for every size it gets; told as a text to those who do not see it.
public final class ChartPane extends Pane {
    private static final double SIGN = 4.5;
    private static final double LINE = 18;

    private BiFunction<Double, Double, List<ChartMark>> picture = (width, height) -> List.of();
    private BiConsumer<Spot, Node> onSpot = (spot, node) -> {
    };
    private double paintedWidth;
    private double paintedHeight;

    /// An empty picture.
    public ChartPane() {
        getStyleClass().add("chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setMinWidth(0);
    }

    /// Shows the picture that `marks` computes for a size, at least `height` high.
    public void show(double height, String spoken, BiFunction<Double, Double, List<ChartMark>> marks) {
        picture = marks;
        paintedWidth = 0;
        setAccessibleText(spoken);
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        requestLayout();
    }

    /// Lets `dress` do with each node that shows a value what it wants: answer the mouse, tell more.
    public void onSpot(BiConsumer<Spot, Node> dress) {
        onSpot = dress;
    }

    @Override
    protected void layoutChildren() {
        if (paintedWidth != getWidth() || paintedHeight != getHeight()) {
            paintedWidth = getWidth();
            paintedHeight = getHeight();
            getChildren().setAll(picture.apply(getWidth(), getHeight()).stream().map(this::node).toList());
        }
        super.layoutChildren();
    }

    private Node node(ChartMark mark) {
        var node = switch (mark) {
            case ChartMark.Rule rule -> new Line(crisp(rule.fromX()), crisp(rule.fromY()), crisp(rule.toX()),
                    crisp(rule.toY()));
            case ChartMark.Curve curve ->
                new Polyline(curve.points().stream().mapToDouble(Double::doubleValue).toArray());
            case ChartMark.Area area -> new Polygon(area.points().stream().mapToDouble(Double::doubleValue).toArray());
            case ChartMark.Bar bar -> new Rectangle(Math.round(bar.x()), Math.round(bar.y()), Math.round(bar.width()),
                    Math.round(bar.height()));
            case ChartMark.Dot dot -> dot.square()
                    ? new Rectangle(dot.x() - SIGN, dot.y() - SIGN, 2 * SIGN, 2 * SIGN)
                    : new Circle(dot.x(), dot.y(), SIGN);
            case ChartMark.Words words -> label(words);
        };
        node.getStyleClass().add(mark.style());
        spot(mark).ifPresent(spot -> onSpot.accept(spot, node));
        return node;
    }

    private static Optional<Spot> spot(ChartMark mark) {
        return switch (mark) {
            case ChartMark.Bar bar -> bar.spot();
            case ChartMark.Dot dot -> dot.spot();
            case ChartMark.Rule rule -> Optional.empty();
            case ChartMark.Curve curve -> Optional.empty();
            case ChartMark.Area area -> area.spot();
            case ChartMark.Words words -> Optional.empty();
        };
    }

    private static double crisp(double at) {
        return Math.floor(at) + 0.5;
    }

    private static Label label(ChartMark.Words words) {
        var label = new Label(words.text());
        label.setAlignment(switch (words.side()) {
            case LEFT -> Pos.CENTER_LEFT;
            case MIDDLE -> Pos.CENTER;
            case RIGHT -> Pos.CENTER_RIGHT;
        });
        label.setPrefSize(words.width(), LINE);
        label.relocate(words.x(), Math.rint(words.y() - LINE / 2));
        return label;
    }
}
