package no.faseport.ui.gantt;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import no.faseport.gantt.GanttPicture;
import no.faseport.gantt.Legend;
import no.faseport.gantt.Mark;

/// A legend, painted as the chart it belongs to; those who listen hear its names.
final class LegendView extends InkedRegion {
    private final Canvas canvas = new Canvas();
    private final GanttPainter painter = new GanttPainter(canvas.getGraphicsContext2D(), this);
    private final Legend legend;

    LegendView(Legend legend) {
        this.legend = legend;
        getStyleClass().add("gantt-chart");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(labels().stream().map(Mark.Label::text).collect(Collectors.joining(", ")));
        double width = labels().stream().mapToDouble(label -> label.middleLeft().x() + label.width()).max().orElse(0);
        setMinSize(width + 1, legend.height());
        setPrefSize(width + 1, legend.height());
        canvas.setWidth(width + 1);
        canvas.setHeight(legend.height());
        getChildren().add(canvas);
    }

    private List<Mark.Label> labels() {
        return legend.marks().stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast).toList();
    }

    @Override
    protected void layoutChildren() {
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        painter.paint(new GanttPicture(legend.marks(), List.of(), 0), fontProperty().getValue());
    }
}
