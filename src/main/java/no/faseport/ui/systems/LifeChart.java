package no.faseport.ui.systems;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.chart.Figure;
import no.faseport.chart.Spot;
import no.faseport.economy.figures.LifeFigures;
import no.faseport.economy.system.LifeCycle;
import no.faseport.ui.ChartPane;
import no.faseport.words.Words;

/// The ten years of a life cycle as columns; the table beside it has the figures.
final class LifeChart extends VBox {
    private static final double HEIGHT = 180;

    private final Words words;
    private final ChartPane pane = new ChartPane();
    private final FlowPane legend = new FlowPane();

    LifeChart(Words words) {
        this.words = words;
        getStyleClass().add("charts");
        getStylesheets().add(Objects.requireNonNull(LifeChart.class.getResource("/no/faseport/ui/charts/charts.css"))
                .toExternalForm());
        legend.getStyleClass().add("figure-legend");
        getChildren().setAll(pane, legend);
        managedProperty().bind(visibleProperty());
    }

    /// Shows `life`; nothing where it costs nothing.
    void show(LifeCycle life) {
        var figure = new LifeFigures(words).of(life);
        setVisible(!figure.isEmpty());
        pane.onSpot((spot, node) -> Tooltip.install(node, new Tooltip(told(figure, spot))));
        pane.show(HEIGHT, spoken(figure),
                (width, height) -> figure.marks(width, height, amount -> words.thousands(amount)));
        legend.getChildren().setAll(figure.series().stream().map(one -> {
            var sample = new Region();
            sample.getStyleClass().addAll("figure-sample", one.tone().style() + "-sample");
            var key = new HBox(6, sample, SystemsLook.text(one.name(), "figure-about"));
            key.getStyleClass().add("figure-key");
            return key;
        }).toList());
        legend.getChildren().add(SystemsLook.text(words.text("chart.thousands"), "figure-about"));
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
