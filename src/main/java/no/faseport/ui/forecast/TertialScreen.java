package no.faseport.ui.forecast;

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
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import no.faseport.economy.CostView;
import no.faseport.economy.Money;
import no.faseport.economy.forecast.Tertial;
import no.faseport.economy.forecast.TertialReport;
import no.faseport.economy.forecast.TertialRow;
import no.faseport.economy.forecast.TertialSums;
import no.faseport.portfolio.Topic;
import no.faseport.ui.Alternatives;
import no.faseport.ui.Desk;
import no.faseport.ui.Figures;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.ui.WrittenTable;
import no.faseport.ui.WrittenTable.Column;
import no.faseport.ui.WrittenTable.Mark;
import no.faseport.words.Message;
import no.faseport.words.TabbedRow;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The tertial report: budget and accounts to date, and what the year will come to, by project, unit or account.
public final class TertialScreen implements Screen {
    private static final double AMOUNT = 96;

    private final Desk desk;
    private final Words words;
    private final Figures figures;
    private final TertialViewModel model;
    private final WrittenTable<Row> table;
    private final Label title = new Label();
    private final BorderPane node = new BorderPane();

    /// A row of the report, or its sum where there is none.
    private record Row(Optional<TertialRow> row, TertialSums sums) {
    }

    /// The tertial report of the portfolio on `desk`.
    public TertialScreen(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.figures = Figures.of(desk);
        this.model = new TertialViewModel(desk);
        this.table = new WrittenTable<>(words, words.text("economy.view.tertial"), words.text("tertial.empty"),
                this::name, columns());
        node.getStyleClass().add("forecast-screen");
        ForecastLook.dress(node);
        table.mark(row -> row.row().isEmpty() ? Mark.SUM : Mark.NONE);
        table.onKey(KeyCode.ENTER, this::open);
        table.setOnMouseClicked(click -> {
            var at = table.getFocusModel().getFocusedCell();
            if (click.getClickCount() == 2 && at.getRow() >= 0 && at.getRow() < table.getItems().size()) {
                open(table.getItems().get(at.getRow()));
            }
        });
        node.setTop(bar());
        node.setCenter(table);
        node.setBottom(legend());
        model.report().subscribe(found -> found.ifPresent(this::show));
        model.view().subscribe(view -> model.report().get().ifPresent(this::show));
    }

    private void open(Row row) {
        row.row().flatMap(TertialRow::project).ifPresent(desk.navigation()::economy);
    }

    private Node bar() {
        title.getStyleClass().add("title-4");
        var copy = new Button(words.text("tertial.copy"), new FontIcon(Material2OutlinedAL.CONTENT_COPY));
        copy.setOnAction(press -> copy());
        var bar = new HBox(
                new Alternatives<>(List.of(Tertial.values()), model.tertial().get(), one -> words.text(one.key()),
                        model.tertial()::set),
                new Alternatives<>(List.of(CostView.PROJECTS, CostView.UNITS, CostView.ACCOUNTS),
                        CostView.PROJECTS, this::word, model.view()::set),
                title, Parts.space(), copy);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("forecast-bar");
        return bar;
    }

    private String word(CostView view) {
        return switch (view) {
            case PROJECTS -> words.text("tertial.by.project");
            case UNITS -> words.text("tertial.by.unit");
            case ACCOUNTS -> words.text("tertial.by.account");
            case FINANCING -> words.text("economy.view.funding");
        };
    }

    private Node legend() {
        var legend = new HBox(Parts.text(words.text("tertial.legend"), "quiet"));
        legend.getStyleClass().add("forecast-legend");
        return legend;
    }

    private List<Column<Row>> columns() {
        return List.of(Column.text(word(model.view().get()), 280, this::name),
                figure("tertial.column.budgetToDate", TertialSums::budgetToDate),
                figure("tertial.column.actualToDate", TertialSums::actualToDate),
                deviation("tertial.column.deviationToDate", TertialSums::deviationToDate),
                figure("tertial.column.budget", TertialSums::budget),
                figure("tertial.column.forecast", TertialSums::forecast),
                deviation("tertial.column.deviation", TertialSums::deviationAtYearEnd),
                Column.text(words.text("tertial.column.comment"), 240,
                        row -> row.row().map(TertialRow::comment).orElse("").replace('\n', ' ')));
    }

    private Column<Row> figure(String key, Function<TertialSums, Money> figure) {
        return Column.figure(words.text(key), AMOUNT, row -> figures.whole(figure.apply(row.sums())));
    }

    private Column<Row> deviation(String key, Function<TertialSums, Money> figure) {
        return Column.figure(words.text(key), AMOUNT, row -> figures.signed(
                new Money(figure.apply(row.sums()).amount().setScale(0, RoundingMode.HALF_UP))));
    }

    private String name(Row row) {
        return row.row().map(one -> {
            var told = one.label().toString();
            return told.isEmpty() ? words.text("tertial.unstated") : told;
        }).orElse(words.text("tertial.sum"));
    }

    private void show(TertialReport report) {
        title.setText(words.text("tertial.title", report.tertial().lastDay(report.year())));
        var rows = new ArrayList<Row>();
        report.rows(model.view().get()).forEach(row -> rows.add(new Row(Optional.of(row), row.sums())));
        if (!rows.isEmpty()) {
            rows.add(new Row(Optional.empty(), report.total()));
        }
        table.show(columns());
        table.getItems().setAll(rows);
    }

    private void copy() {
        var text = new StringBuilder();
        var columns = table.getColumns();
        text.append(TabbedRow.of(columns.stream().map(column -> column.getText()).toList())).append('\n');
        for (var row : table.getItems()) {
            text.append(TabbedRow.of(columns.stream()
                    .map(column -> String.valueOf(column.getCellObservableValue(row).getValue())
                            .replace("\u00a0", "").replace('\u2212', '-'))
                    .toList())).append('\n');
        }
        var content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
        desk.notices().told(Message.count("tertial.copied", table.getItems().size()));
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (Stream.of(Topic.MONEY, Topic.STATUS, Topic.PROJECTS, Topic.SETTINGS).anyMatch(topics::contains)) {
            model.read();
        }
    }

    @Override
    public void focus() {
        table.requestFocus();
    }
}
