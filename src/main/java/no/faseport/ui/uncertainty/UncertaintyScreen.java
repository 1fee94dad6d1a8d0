package no.faseport.ui.uncertainty;

import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.Topic;
import no.faseport.portfolio.UncertaintyPage;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/// What is uncertain in a project: to the left what is estimated, to the right what the plan may come to.
public final class UncertaintyScreen implements Screen {
    private static final double DIVIDER = 0.58;
    private static final double ONE_STEP = 5;

    private final Words words;
    private final UncertaintyViewModel model;
    private final EstimateTable table;
    private final ForecastView forecast;
    private final VBox empty;
    private final Slider correlation = new Slider(0, 100, 0);
    private final Label percent = new Label();
    private final BorderPane node = new BorderPane();
    private boolean showing;

    /// What is uncertain in `project`.
    public UncertaintyScreen(Desk desk, ProjectId project) {
        this.words = desk.words();
        this.model = new UncertaintyViewModel(desk, project);
        this.table = new EstimateTable(model, words);
        this.forecast = new ForecastView(words);
        this.empty = empty();
        node.getStyleClass().add("uncertainty");
        UncertaintyLook.dress(node);
        var left = new BorderPane(table);
        left.setBottom(adder());
        var split = new SplitPane(left, new StackPane(forecast, empty));
        split.setDividerPositions(DIVIDER);
        node.setTop(bar());
        node.setCenter(split);
        model.forecastProperty().subscribe(changed -> show());
        model.pageProperty().subscribe(changed -> show());
    }

    private void show() {
        var page = model.pageProperty().get();
        var came = model.forecastProperty().get();
        showing = true;
        page.map(UncertaintyPage::correlation).ifPresent(correlation::setValue);
        showing = false;
        forecast.setVisible(came.isPresent());
        empty.setVisible(came.isEmpty() && page.filter(shown -> shown.estimates().isEmpty()).isPresent());
        came.ifPresent(found -> page.ifPresent(shown -> forecast.show(found, shown)));
    }

    private int percent() {
        return Math.toIntExact(Math.round(correlation.getValue()));
    }

    /// Saves what the user has let go of; while the slider is dragged nothing is.
    private void correlate() {
        if (!showing && !correlation.isValueChanging()) {
            model.correlate(percent());
        }
    }

    private Node bar() {
        var name = new Label(words.text("uncertainty.correlation"));
        name.setLabelFor(correlation);
        correlation.setId("correlation");
        correlation.setBlockIncrement(ONE_STEP);
        correlation.setMajorTickUnit(ONE_STEP);
        correlation.setMinorTickCount(0);
        correlation.setSnapToTicks(true);
        correlation.setDisable(model.isReadOnly());
        correlation.setAccessibleText(words.text("uncertainty.correlation"));
        correlation.setTooltip(new Tooltip(words.text("uncertainty.correlation.tip")));
        correlation.valueProperty().subscribe(value -> percent.setText(words.text("gantt.percent", percent())));
        correlation.valueProperty().subscribe(this::correlate);
        correlation.valueChangingProperty().subscribe(this::correlate);
        percent.getStyleClass().add("percent");
        var again = new Button(words.text("uncertainty.again"), new FontIcon(Material2MZ.REFRESH));
        again.setId("simulate");
        again.getStyleClass().add("flat");
        again.setOnAction(press -> model.simulate());
        var bar = new HBox(Parts.text(words.text("uncertainty.explain"), "quiet"), Parts.space(), name, correlation,
                percent, again);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("uncertainty-bar");
        return bar;
    }

    private Node adder() {
        var name = Parts.prompted(words.text("uncertainty.add.prompt"));
        name.setId("new-cost");
        HBox.setHgrow(name, Priority.ALWAYS);
        var add = Parts.adder(words.text("uncertainty.add"), () -> add(name), name);
        var row = new HBox(name, add);
        row.getStyleClass().add("uncertainty-add");
        row.setDisable(model.isReadOnly());
        return row;
    }

    private void add(TextField name) {
        if (!name.getText().isBlank()) {
            model.add(name.getText());
            name.clear();
        }
    }

    private VBox empty() {
        var box = new VBox(new FontIcon(Material2MZ.SHOW_CHART),
                Parts.text(words.text("uncertainty.empty.title"), "empty-title"),
                Parts.text(words.text("uncertainty.empty.text"), "quiet"));
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("empty-state");
        return box;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (topics.contains(Topic.PLAN) || topics.contains(Topic.GATES) || topics.contains(Topic.PROJECTS)) {
            model.read();
        }
    }

    @Override
    public void focus() {
        table.requestFocus();
    }
}
