package no.faseport.ui.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.economy.Money;
import no.faseport.economy.forecast.CalculatedForecast;
import no.faseport.economy.forecast.PriceGrowth;
import no.faseport.portfolio.Topic;
import no.faseport.ui.Desk;
import no.faseport.ui.Figures;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.ui.WrittenTable;
import no.faseport.ui.WrittenTable.Column;
import no.faseport.ui.WrittenTable.Mark;
import no.faseport.ui.forecast.ForecastsViewModel.Growth;
import no.faseport.ui.forecast.ForecastsViewModel.Line;
import no.faseport.ui.forecast.ForecastsViewModel.Shown;
import no.faseport.words.Words;

/// The forecasts of the portfolio: what each project would come to, to be written for those that are chosen; beside them the
/// growth of prices and pay the municipality counts with.
public final class ForecastsScreen implements Screen {
    private static final double DIVIDER = 0.8;
    private static final double AMOUNT = 88;
    private static final String CHOSEN = "\u2713";

    private final Desk desk;
    private final Words words;
    private final Figures figures;
    private final ForecastsViewModel model;
    private final WrittenTable<Row> table;
    private final WrittenTable<Growth> growth;
    private final ChoiceBox<Integer> until;
    private final Button write = new Button();
    private final Label sums = new Label();
    private final Label why = Parts.text("", "quiet");
    private final BorderPane node = new BorderPane();
    private boolean showing;

    /// A project, or the sum of those that are chosen where there is none.
    private record Row(Optional<Line> line, boolean chosen, List<CalculatedForecast> all) {
        Money of(Function<CalculatedForecast, Money> figure) {
            return Money.sum(all.stream().map(figure).toList());
        }
    }

    /// The forecasts of the portfolio on `desk`.
    public ForecastsScreen(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.figures = Figures.of(desk);
        this.model = new ForecastsViewModel(desk);
        this.until = ForecastLook.months(words);
        this.table = new WrittenTable<>(words, words.text("forecasts.table"), words.text("forecasts.empty"),
                this::name, columns());
        this.growth = growth();
        node.getStyleClass().add("forecast-screen");
        ForecastLook.dress(node);
        table.mark(row -> row.line().isEmpty() ? Mark.SUM : row.chosen() ? Mark.NONE : Mark.MUTED);
        table.onKey(KeyCode.SPACE, row -> row.line().ifPresent(line -> model.choose(line.project().id())));
        table.onKey(KeyCode.ENTER, row -> row.line().ifPresent(line -> desk.navigation().economy(line.project()
                .id())));
        table.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                clicked(click.getClickCount());
            }
        });
        table.getFocusModel().focusedCellProperty().subscribe(at -> tellWhy());
        node.setTop(bar());
        node.setCenter(parts());
        model.shown().subscribe(this::show);
    }

    private Node parts() {
        var side = new BorderPane(growth);
        side.setTop(growthHead());
        var below = new HBox(why);
        below.getStyleClass().add("forecast-legend");
        var left = new BorderPane(table);
        left.setBottom(below);
        var split = new SplitPane(left, side);
        split.setDividerPositions(DIVIDER);
        return split;
    }

    private void clicked(int count) {
        var at = table.getFocusModel().getFocusedCell();
        if (at == null || at.getRow() < 0 || at.getRow() >= table.getItems().size()) {
            return;
        }
        table.getItems().get(at.getRow()).line().ifPresent(line -> {
            if (count == 2) {
                desk.navigation().economy(line.project().id());
            } else if (at.getColumn() == 0) {
                model.choose(line.project().id());
            }
        });
    }

    private Node bar() {
        var method = ForecastLook.methods(words);
        method.valueProperty().bindBidirectional(model.method());
        until.valueProperty().subscribe(month -> {
            if (month != null && !showing) {
                model.until(month);
            }
        });
        var all = new Button(words.text("forecasts.all"));
        all.getStyleClass().add("flat");
        all.setOnAction(press -> model.chooseAll());
        all.setMinWidth(Region.USE_PREF_SIZE);
        write.getStyleClass().add("accent");
        write.setMinWidth(Region.USE_PREF_SIZE);
        write.setOnAction(press -> model.write());
        sums.getStyleClass().add("forecast-sums");
        sums.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new HBox(ForecastLook.name(words.text("forecast.method")), method,
                ForecastLook.name(words.text("forecast.until")), until, all, Parts.space(), sums, write);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("forecast-bar");
        return bar;
    }

    private List<Column<Row>> columns() {
        return List.of(
                Column.text(words.text("forecasts.column.chosen"), 56, row -> row.line().isPresent() && row.chosen()
                        ? CHOSEN
                        : ""),
                Column.text(words.text("forecasts.column.project"), 200, this::name),
                figure("forecast.column.budget", CalculatedForecast::budget),
                figure("forecasts.column.actual", one -> one.net(line -> line.figures().actual())),
                figure("forecast.column.committed", one -> one.net(line -> line.figures().committed())),
                figure("forecast.column.before", CalculatedForecast::before),
                figure("forecast.column.after", CalculatedForecast::after),
                Column.figure(words.text("forecast.column.change"), AMOUNT,
                        row -> signed(row.of(CalculatedForecast::after).minus(row.of(CalculatedForecast::before)))),
                Column.figure(words.text("forecasts.column.deviation"), AMOUNT,
                        row -> signed(row.of(CalculatedForecast::budget).minus(row.of(CalculatedForecast::after)))));
    }

    private String signed(Money money) {
        return figures.signed(new Money(money.amount().setScale(0, RoundingMode.HALF_UP)));
    }

    /// Tells below the table how the focused project's forecast was reckoned.
    private void tellWhy() {
        int at = table.getFocusModel().getFocusedCell().getRow();
        var line = table.getItems().stream().skip(Math.max(0, at)).findFirst().flatMap(Row::line);
        why.setText(line.map(one -> words.text("forecasts.why", one.project().number(), why(one.forecast())))
                .orElse(""));
    }

    private String why(CalculatedForecast forecast) {
        var told = words.text(forecast.why());
        return forecast.raised() ? words.text("forecasts.raised", told) : told;
    }

    private Column<Row> figure(String key, Function<CalculatedForecast, Money> figure) {
        return Column.figure(words.text(key), AMOUNT, row -> figures.whole(row.of(figure)));
    }

    private String name(Row row) {
        return row.line().map(line -> line.project().number() + " " + line.project().name())
                .orElse(words.text("forecasts.sum"));
    }

    private Node growthHead() {
        var box = new VBox(Parts.text(words.text("growth.title"), "forecast-heading"),
                Parts.text(words.text("growth.lead"), "quiet"));
        box.getStyleClass().add("growth");
        return box;
    }

    private WrittenTable<Growth> growth() {
        var columns = List.of(Column.<Growth>text(words.text("growth.year"), 60, row -> String.valueOf(row.year())),
                grown(PriceGrowth.Kind.PRICE, Growth::price), grown(PriceGrowth.Kind.PAY, Growth::pay));
        var grown = new WrittenTable<>(words, words.text("growth.title"), words.text("growth.lead"),
                (Growth row) -> String.valueOf(row.year()), columns);
        grown.openWhere(row -> !model.isReadOnly());
        return grown;
    }

    private Column<Growth> grown(PriceGrowth.Kind kind, Function<Growth, Optional<BigDecimal>> percent) {
        return Column.<Growth>figure(words.text("growth.percent", words.text(kind.key())), 68,
                row -> percent.apply(row).map(figures::number).orElse(""))
                .written((row, text) -> model.grow(kind, row.year(), text));
    }

    private void show(Shown shown) {
        showing = true;
        until.setValue(shown.until());
        showing = false;
        var rows = new ArrayList<Row>();
        shown.lines().forEach(line -> rows.add(new Row(Optional.of(line),
                shown.chosen().contains(line.project().id()), List.of(line.forecast()))));
        if (!rows.isEmpty()) {
            rows.add(new Row(Optional.empty(), true, shown.toWrite()));
        }
        int at = table.getFocusModel().getFocusedCell().getRow();
        table.getItems().setAll(rows);
        if (at >= 0 && at < rows.size()) {
            table.getSelectionModel().select(at, table.getColumns().getFirst());
        }
        tellWhy();
        growth.getItems().setAll(shown.growth());
        int changed = Math.toIntExact(shown.toWrite().stream().filter(CalculatedForecast::changes).count());
        sums.setText(words.count("forecasts.changes", changed));
        write.setText(words.text("forecasts.write"));
        write.setDisable(model.isReadOnly() || changed == 0);
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (Stream.of(Topic.MONEY, Topic.PLAN, Topic.PROJECTS, Topic.SETTINGS).anyMatch(topics::contains)) {
            model.read();
        }
    }

    @Override
    public void focus() {
        table.requestFocus();
    }
}
