package no.faseport.ui.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import no.faseport.chart.ChartMark;
import no.faseport.chart.OutcomeCurve;
import no.faseport.chart.Tornado;
import no.faseport.portfolio.UncertaintyPage;
import no.faseport.schedule.Chance;
import no.faseport.schedule.Contribution;
import no.faseport.schedule.Forecast;
import no.faseport.schedule.Outcomes;
import no.faseport.ui.ChartPane;
import no.faseport.ui.Parts;
import no.faseport.ui.Sign;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

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
    private final ToggleButton tables;

    ForecastView(Words words) {
        this.words = words;
        inside.getStyleClass().add("forecast");
        chances.getStyleClass().add("chances");
        tables = new ToggleButton(words.text("chart.tables"), new FontIcon(Material2AL.GRID_ON));
        tables.setId("uncertainty-tables");
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
        inside.getChildren().setAll(parts(forecast, page));
        tables.setOnAction(press -> inside.getChildren().setAll(parts(forecast, page)));
    }

    private List<Node> parts(Forecast forecast, UncertaintyPage page) {
        var parts = new ArrayList<Node>(List.of(figures));
        if (!forecast.chances().isEmpty()) {
            parts.add(heading("uncertainty.chances"));
            parts.add(chances);
        }
        var pictures = new ArrayList<Node>();
        if (!forecast.finish().isCertain()) {
            pictures.addAll(List.of(heading("uncertainty.curve.finish"),
                    curve(forecast.finish(), (double) forecast.planned().toEpochDay(), true),
                    heading("uncertainty.drivers.finish"),
                    drivers(forecast.finishDrivers(), forecast.finish(), true, page)));
        }
        forecast.cost().filter(outcomes -> !outcomes.isCertain()).ifPresent(outcomes -> pictures.addAll(List.of(
                heading("uncertainty.curve.cost"), curve(outcomes, forecast.likely(), false),
                heading("uncertainty.drivers.cost"), drivers(forecast.costDrivers(), outcomes, false, page))));
        if (!pictures.isEmpty()) {
            parts.add(tables);
            parts.addAll(pictures);
        }
        parts.add(Parts.text(words.text("uncertainty.how", words.number(forecast.runs()),
                forecast.correlation()), "quiet"));
        return parts;
    }

    private Label heading(String key) {
        return Parts.text(words.text(key), "forecast-heading");
    }

    private Node chance(Chance chance) {
        long percent = Math.round(chance.share() * WHOLE);
        var sign = percent >= LIKELY ? Sign.GOOD : percent >= EVEN ? Sign.WATCH : Sign.BAD;
        return sign.label(words.text("uncertainty.chance", chance.target().name(), chance.target().day(), percent));
    }

    private Node curve(Outcomes outcomes, double planned, boolean days) {
        var picture = new OutcomeCurve(IntStream.rangeClosed(0, (int) WHOLE).mapToObj(outcomes::at).toList(), planned,
                days, words);
        return tables.isSelected()
                ? table(days ? "uncertainty.curve.finish" : "uncertainty.curve.cost", picture.rows(),
                        "uncertainty.table.runs", "uncertainty.table.atMost")
                : pane(CURVE, picture.spoken(), picture::marks);
    }

    private Node drivers(List<Contribution> drivers, Outcomes outcomes, boolean days, UncertaintyPage page) {
        var picture = new Tornado(drivers.stream()
                .map(one -> new Tornado.Driver(page.name(one.estimate()), one.low(), one.high())).toList(),
                outcomes.mean(), days, words);
        return tables.isSelected()
                ? table(days ? "uncertainty.drivers.finish" : "uncertainty.drivers.cost", picture.rows(),
                        "uncertainty.table.estimate", "uncertainty.table.best", "uncertainty.table.worst")
                : pane(picture.height(), picture.spoken(), (width, height) -> picture.marks(width));
    }

    private Node table(String title, List<List<String>> rows, String... head) {
        return new LinesTable(words.text(title), Arrays.stream(head).map(words::text).toList(), rows);
    }

    private static ChartPane pane(double height, String spoken, BiFunction<Double, Double, List<ChartMark>> marks) {
        var pane = new ChartPane();
        pane.show(height, spoken, marks);
        return pane;
    }
}
