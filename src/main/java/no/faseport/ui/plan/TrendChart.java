package no.faseport.ui.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import no.faseport.schedule.Trend;
import no.faseport.words.Words;

/// Paints how milestones have slipped, in the inks the stylesheet gives; the pointer on a sign tells of it.
final class TrendChart extends Region {
    private static final StyleablePropertyFactory<TrendChart> STYLES = new StyleablePropertyFactory<>(
            Region.getClassCssMetaData());

    private final Words words;
    private final Canvas canvas = new Canvas();
    private final Tooltip tip = new Tooltip();
    private final Map<TrendInk, StyleableProperty<Paint>> inks = new EnumMap<>(TrendInk.class);
    private List<Trend> trends = List.of();
    private TrendPicture picture = new TrendPicture(List.of());

    TrendChart(Words words) {
        this.words = words;
        for (var ink : TrendInk.values()) {
            var style = STYLES.createStyleablePaintProperty(this, ink.property(), ink.property(),
                    chart -> chart.style(ink), Color.TRANSPARENT);
            inks.put(ink, style);
        }
        getStyleClass().add("trend-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(canvas);
        setMinSize(480, 320);
        setPrefHeight(320);
        setMaxHeight(320);
        setOnMouseMoved(this::tell);
        setOnMouseExited(event -> tip.hide());
    }

    private StyleableProperty<Paint> style(TrendInk ink) {
        return Objects.requireNonNull(inks.get(ink));
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }

    /// Paints the course of these milestones.
    void show(List<Trend> now) {
        trends = List.copyOf(now);
        setAccessibleText(words.text("trend.chart", trends.size()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        picture = trends.isEmpty()
                ? new TrendPicture(List.of())
                : TrendPicture.of(trends, getWidth(), getHeight(), words);
        var brush = canvas.getGraphicsContext2D();
        brush.clearRect(0, 0, getWidth(), getHeight());
        brush.setFont(Font.font(12));
        brush.setTextBaseline(VPos.CENTER);
        picture.marks().forEach(mark -> paint(brush, mark));
    }

    private Paint paint(TrendInk ink) {
        return style(ink).getValue();
    }

    private void paint(GraphicsContext brush, TrendMark mark) {
        switch (mark) {
            case TrendMark.Rule rule -> {
                brush.setStroke(paint(rule.dashed() ? TrendInk.TEXT : TrendInk.GRID));
                brush.setLineWidth(1);
                brush.setLineDashes(rule.dashed() ? new double[]{2, 4} : new double[0]);
                brush.strokeLine(sharp(rule.from().x()), sharp(rule.from().y()), sharp(rule.to().x()),
                        sharp(rule.to().y()));
            }
            case TrendMark.Text text -> {
                brush.setFill(paint(text.ink()));
                brush.setTextAlign(switch (text.side()) {
                    case LEFT -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case RIGHT -> TextAlignment.RIGHT;
                });
                brush.fillText(text.text(), text.at().x(), text.at().y());
            }
            case TrendMark.Course course -> {
                brush.setStroke(paint(course.ink()));
                brush.setLineWidth(course.ink() == TrendInk.SAME ? 1 : 2);
                brush.setLineDashes(course.ink() == TrendInk.EARLIER ? new double[]{8, 4} : new double[0]);
                brush.strokePolyline(course.spots().stream().mapToDouble(TrendMark.Spot::x).toArray(),
                        course.spots().stream().mapToDouble(TrendMark.Spot::y).toArray(), course.spots().size());
            }
            case TrendMark.Sign sign -> sign(brush, sign);
        }
    }

    /// A diamond, as milestones are drawn everywhere.
    private void sign(GraphicsContext brush, TrendMark.Sign sign) {
        double x = sign.at().x();
        double y = sign.at().y();
        brush.setFill(paint(sign.ink()));
        brush.fillPolygon(new double[]{x, x + 5, x, x - 5}, new double[]{y - 5, y, y + 5, y}, 4);
    }

    private static double sharp(double at) {
        return Math.floor(at) + 0.5;
    }

    private void tell(MouseEvent event) {
        var near = picture.near(event.getX(), event.getY());
        near.ifPresentOrElse(sign -> {
            tip.setText(words.text("trend.tip", sign.trend().name(), sign.sighting().seen(),
                    sign.sighting().planned()));
            tip.show(this, event.getScreenX() + 12, event.getScreenY() + 16);
        }, tip::hide);
    }
}
