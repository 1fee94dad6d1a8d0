package no.faseport.ui;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.chart.Figure;
import no.faseport.chart.PaybackCurve;
import no.faseport.chart.Spot;
import no.faseport.words.Words;

/// A figure in kroner with what its forms mean below it; gone where it has nothing to show.
public final class FigureView extends VBox {
    private final Words words;
    private final double height;
    private final ChartPane pane = new ChartPane();
    private final FlowPane legend = new FlowPane();

    /// A picture so many pixels high.
    public FigureView(Words words, double height) {
        this.words = words;
        this.height = height;
        getStyleClass().add("charts");
        Parts.dress(this, FigureView.class, "charts/charts.css");
        legend.getStyleClass().add("figure-legend");
        getChildren().setAll(pane, legend);
        managedProperty().bind(visibleProperty());
    }

    /// Shows `figure`.
    public void show(Figure figure) {
        explain(figure);
        pane.show(height, spoken(figure),
                (width, high) -> figure.marks(width, high, amount -> words.thousands(amount)));
    }

    /// Shows a curve with the year all is paid back.
    public void show(PaybackCurve curve) {
        explain(curve.figure());
        pane.show(height, (spoken(curve.figure()) + "\n" + curve.told()).strip(),
                (width, high) -> curve.marks(width, high, amount -> words.thousands(amount)));
    }

    private void explain(Figure figure) {
        setVisible(!figure.isEmpty());
        pane.onSpot((spot, node) -> Tooltip.install(node, new Tooltip(told(figure, spot))));
        legend.getChildren().setAll(figure.series().stream().map(one -> {
            var sample = new Region();
            sample.getStyleClass().addAll("figure-sample", one.tone().style() + "-sample");
            var key = new HBox(6, sample, about(one.name()));
            key.getStyleClass().add("figure-key");
            return key;
        }).toList());
        legend.getChildren().add(about(words.text("chart.thousands")));
    }

    private static Label about(String text) {
        var label = new Label(text);
        label.getStyleClass().add("figure-about");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private String told(Figure figure, Spot spot) {
        return words.text("lifecycle.spot", figure.rows().get(spot.row()), figure.series().get(spot.series()).name(),
                figure.at(spot).map(words::kroner).orElse(""));
    }

    private String spoken(Figure figure) {
        return figure.title() + "\n" + IntStream.range(0, figure.rows().size()).boxed()
                .flatMap(row -> IntStream.range(0, figure.series().size()).mapToObj(each -> new Spot(row, each)))
                .filter(spot -> figure.at(spot).isPresent()).map(spot -> told(figure, spot))
                .collect(Collectors.joining("\n"));
    }
}
