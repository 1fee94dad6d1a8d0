package no.faseport.ui.charts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import no.faseport.economy.figures.MoneyFigure;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.words.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// The economy as figures, of the portfolio or of one project: a click on a value shows the lines behind it.
public final class ChartsScreen implements Screen {
    private static final double ONE_COLUMN = 980;

    private final Words words;
    private final ChartsViewModel model;
    private final BorderPane node = new BorderPane();
    private final Label period = new Label();
    private final ToggleButton tables;
    private final GridPane grid = new GridPane();

    /// The figures of `project` on `desk`, or of the portfolio where none is given.
    public ChartsScreen(Desk desk, Optional<ProjectId> project) {
        this.words = desk.words();
        this.model = new ChartsViewModel(desk, project);
        this.tables = new ToggleButton(words.text("chart.tables"), new FontIcon(Material2AL.GRID_ON));
        node.getStyleClass().addAll("screen", "charts");
        Parts.dress(node, ChartsScreen.class, "charts.css");
        grid.getStyleClass().add("figure-grid");
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        node.setTop(bar());
        node.setCenter(scroll);
        node.setRight(new BehindPane(model, words));
        tables.selectedProperty().subscribe(on -> show(model.figures().get()));
        grid.widthProperty().map(width -> width.doubleValue() < ONE_COLUMN).subscribe(narrow -> place());
        model.figures().subscribe(this::show);
        model.behind().subscribe(behind -> grid.getChildren().stream()
                .filter(ChartCard.class::isInstance).map(ChartCard.class::cast).forEach(card -> card.follow(behind)));
        model.read();
    }

    private Node bar() {
        period.getStyleClass().add("figure-period");
        var bar = new HBox(step(Material2AL.CHEVRON_LEFT, "chart.earlier", -1), period,
                step(Material2AL.CHEVRON_RIGHT, "chart.later", 1), Parts.space(), tables);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("figure-bar");
        return bar;
    }

    private Node step(Ikon icon, String name, int years) {
        return Parts.icon(words.text(name), icon, () -> model.move(years));
    }

    private void show(List<MoneyFigure> figures) {
        period.setText(String.valueOf(model.year()));
        grid.getChildren().setAll(figures.stream().<Node>map(figure -> tables.isSelected()
                ? new FigureTable(model, words, figure)
                : new ChartCard(model, words, figure)).toList());
        place();
    }

    /// Two beside each other where there is room, else one below another.
    private void place() {
        int columns = grid.getWidth() < ONE_COLUMN ? 1 : 2;
        grid.getColumnConstraints().setAll(Stream.generate(() -> {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            return column;
        }).limit(columns).toList());
        for (int i = 0; i < grid.getChildren().size(); i++) {
            GridPane.setConstraints(grid.getChildren().get(i), i % columns, i / columns);
        }
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (Stream.of(Topic.MONEY, Topic.PROJECTS, Topic.SETTINGS).anyMatch(topics::contains)) {
            model.read();
        }
    }
}
