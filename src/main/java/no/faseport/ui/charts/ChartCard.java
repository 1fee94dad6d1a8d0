package no.faseport.ui.charts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.chart.Shape;
import no.faseport.chart.Spot;
import no.faseport.economy.figures.MoneyFigure;
import no.faseport.ui.ChartPane;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// One figure: its name, what it shows, the picture and what its forms mean.
///
/// A click on a value chooses it; with the keyboard the arrows go from value to value.
final class ChartCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double HEIGHT = 232;
    private static final double ROW = 34;

    private final ChartsViewModel model;
    private final Words words;
    private final MoneyFigure shown;
    private final ChartPane pane = new ChartPane();
    private final Map<Spot, Node> nodes = new HashMap<>();
    private Optional<Spot> chosen = Optional.empty();

    /// The card of `shown`.
    ChartCard(ChartsViewModel model, Words words, MoneyFigure shown) {
        this.model = model;
        this.words = words;
        this.shown = shown;
        getStyleClass().add("figure-card");
        getChildren().addAll(Parts.text(shown.figure().title(), "figure-title"),
                Parts.text(words.text(shown.subject().about()), "figure-about"));
        if (shown.figure().isEmpty()) {
            getChildren().add(Parts.text(words.text("chart.empty"), "figure-about"));
        } else {
            pane.onSpot(this::dress);
            pane.show(height(), spoken(), (width, high) -> shown.figure().marks(width, high, this::written));
            pane.addEventHandler(KeyEvent.KEY_PRESSED, this::step);
            getChildren().addAll(pane, legend());
        }
    }

    private double height() {
        return shown.figure().shape() == Shape.ROWS
                ? Math.max(2 * ROW, shown.figure().rows().size() * ROW)
                : HEIGHT;
    }

    private String written(BigDecimal amount) {
        return words.thousands(amount);
    }

    /// The figure as people who do not see it hear it: every row with its values.
    private String spoken() {
        var told = new StringBuilder(shown.figure().title()).append(". ").append(words.text("chart.keys"));
        var series = shown.figure().series();
        for (int row = 0; row < shown.figure().rows().size(); row++) {
            for (int each = 0; each < series.size(); each++) {
                if (shown.figure().at(new Spot(row, each)).isPresent()) {
                    told.append('\n').append(model.value(shown, new Spot(row, each)));
                }
            }
        }
        return told.toString();
    }

    private Node legend() {
        var legend = new FlowPane();
        legend.getStyleClass().add("figure-legend");
        for (var series : shown.figure().series()) {
            if (shown.figure().shape() != Shape.STEPS) {
                var sample = new Region();
                sample.getStyleClass().addAll("figure-sample", series.tone().style() + "-sample");
                var one = new HBox(6, sample, Parts.text(series.name(), "figure-about"));
                one.getStyleClass().add("figure-key");
                legend.getChildren().add(one);
            }
        }
        legend.getChildren().add(Parts.text(words.text("chart.thousands"), "figure-about"));
        return legend;
    }

    private void dress(Spot spot, Node node) {
        nodes.put(spot, node);
        node.pseudoClassStateChanged(CHOSEN, chosen.equals(Optional.of(spot)));
        Tooltip.install(node, new Tooltip(model.value(shown, spot)));
        node.setOnMouseClicked(event -> {
            pane.requestFocus();
            choose(spot);
        });
    }

    private void choose(Spot spot) {
        light(false);
        chosen = Optional.of(spot);
        light(true);
        model.choose(shown, spot);
    }

    /// Shows that `other` is chosen, here or in another card.
    void follow(Optional<ChartsViewModel.Behind> other) {
        if (other.filter(behind -> behind.figure().subject() == shown.subject()).isEmpty()) {
            light(false);
            chosen = Optional.empty();
        }
    }

    private void light(boolean on) {
        chosen.map(nodes::get).ifPresent(node -> node.pseudoClassStateChanged(CHOSEN, on));
    }

    private void step(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> go(-1, 0);
            case RIGHT -> go(1, 0);
            case UP -> go(0, -1);
            case DOWN -> go(0, 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// To the next value in this direction, over those that are none.
    private void go(int rows, int series) {
        var at = chosen.orElse(new Spot(rows > 0 ? -1 : shown.figure().rows().size(), 0));
        boolean lying = shown.figure().shape() == Shape.ROWS;
        int down = lying ? series : rows;
        int across = lying ? rows : series;
        for (var next = new Spot(at.row() + down, at.series() + across); isWithin(next); next = new Spot(
                next.row() + down, next.series() + across)) {
            if (nodes.containsKey(next)) {
                choose(next);
                return;
            }
        }
    }

    private boolean isWithin(Spot spot) {
        return spot.row() >= 0 && spot.row() < shown.figure().rows().size() && spot.series() >= 0
                && spot.series() < shown.figure().series().size();
    }
}
