package no.faseport.ui.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.UncertaintyPage;
import no.faseport.schedule.Chance;
import no.faseport.schedule.Contribution;
import no.faseport.schedule.Forecast;
import no.faseport.schedule.Outcomes;
import no.faseport.ui.ChartPane;
import no.faseport.ui.Sign;
import no.faseport.words.Words;

/// What the plan may come to: the figures, the chances of the days ahead, the curves, and what contributes most.
final class ForecastView extends ScrollPane {
    private static final double CURVE = 190;
    private static final double ROW = 30;
    private static final double HEAD = 40;
    private static final int LIKELY = 85;
    private static final int EVEN = 50;
    private static final double WHOLE = 100;

    private final Words words;
    private final VBox inside = new VBox();
    private final TableView<FigureRow> figures = new TableView<>();
    private final VBox chances = new VBox();
    private final ChartPane finish = new ChartPane();
    private final ChartPane cost = new ChartPane();
    private final ChartPane finishDrivers = new ChartPane();
    private final ChartPane costDrivers = new ChartPane();

    ForecastView(Words words) {
        this.words = words;
        inside.getStyleClass().add("forecast");
        chances.getStyleClass().add("chances");
        setContent(inside);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
        figures.setAccessibleText(words.text("uncertainty.figures"));
        figures.getStyleClass().add("figures");
        figures.setFixedCellSize(ROW);
        figures.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        figures.getColumns().add(column("uncertainty.figure.what", 210, FigureRow::name));
        figures.getColumns().add(column("uncertainty.figure.finish", 100, FigureRow::finish));
        figures.getColumns().add(column("uncertainty.figure.cost", 110, FigureRow::cost));
        figures.getColumns().subList(1, 3).forEach(each -> each.getStyleClass().add("amount"));
    }

    private TableColumn<FigureRow, String> column(String key, double width, Function<FigureRow, String> text) {
        var column = new TableColumn<FigureRow, String>(words.text(key));
        column.setCellValueFactory(row -> new SimpleStringProperty(text.apply(row.getValue())));
        column.setMinWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /// Shows `forecast` of what is on `page`.
    void show(Forecast forecast, UncertaintyPage page) {
        figures.getItems().setAll(FigureRow.of(forecast, words));
        double height = ROW * figures.getItems().size() + HEAD;
        figures.setMinHeight(height);
        figures.setMaxHeight(height);
        chances.getChildren().setAll(forecast.chances().stream().map(this::chance).toList());
        curve(finish, forecast.finish(), (double) forecast.planned().toEpochDay(), true);
        forecast.cost().ifPresent(outcomes -> curve(cost, outcomes, forecast.likely(), false));
        drivers(finishDrivers, forecast.finishDrivers(), Optional.of(forecast.finish()), true, page);
        drivers(costDrivers, forecast.costDrivers(), forecast.cost(), false, page);
        inside.getChildren().setAll(parts(forecast));
    }

    private List<Node> parts(Forecast forecast) {
        var parts = new ArrayList<Node>(List.of(figures));
        if (!forecast.chances().isEmpty()) {
            parts.add(heading("uncertainty.chances"));
            parts.add(chances);
        }
        if (!forecast.finish().isCertain()) {
            parts.addAll(List.of(heading("uncertainty.curve.finish"), finish, heading("uncertainty.drivers.finish"),
                    finishDrivers));
        }
        if (forecast.cost().filter(outcomes -> !outcomes.isCertain()).isPresent()) {
            parts.addAll(List.of(heading("uncertainty.curve.cost"), cost, heading("uncertainty.drivers.cost"),
                    costDrivers));
        }
        parts.add(UncertaintyLook.text(words.text("uncertainty.how", words.number(forecast.runs()),
                forecast.correlation()), "quiet"));
        return parts;
    }

    private Label heading(String key) {
        return UncertaintyLook.text(words.text(key), "forecast-heading");
    }

    private Node chance(Chance chance) {
        long percent = Math.round(chance.share() * WHOLE);
        var sign = percent >= LIKELY ? Sign.GOOD : percent >= EVEN ? Sign.WATCH : Sign.BAD;
        return sign.label(words.text("uncertainty.chance", chance.target().name(), chance.target().day(), percent));
    }

    private void curve(ChartPane chart, Outcomes outcomes, double planned, boolean days) {
        var picture = new CurvePicture(outcomes, planned, days, words);
        chart.show(CURVE, picture.spoken(), picture::marks);
    }

    private void drivers(ChartPane chart, List<Contribution> drivers, Optional<Outcomes> outcomes, boolean days,
            UncertaintyPage page) {
        outcomes.ifPresent(found -> {
            var picture = new TornadoPicture(drivers, found.mean(), days, page, words);
            chart.show(picture.height(), picture.spoken(), (width, height) -> picture.marks(width));
        });
    }
}
