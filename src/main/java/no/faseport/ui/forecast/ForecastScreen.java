package no.faseport.ui.forecast;

import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.ui.Figures;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.ui.forecast.ForecastViewModel.Shown;
import no.faseport.words.Words;

/// A project's forecast of the year: how it is calculated, what it would come to line by line, what is ordered, and who has
/// made forecasts before.
public final class ForecastScreen implements Screen {
    private static final double UPPER = 0.58;
    private static final double LEFT = 0.78;

    private final Words words;
    private final ForecastViewModel model;
    private final LineTable lines;
    private final CommitmentTable commitments;
    private final HistoryList history;
    private final ChoiceBox<Integer> until;
    private final Label why = Parts.text("", "quiet");
    private final Label sums = new Label();
    private final Button write = new Button();
    private final BorderPane node = new BorderPane();
    private boolean showing;

    /// The forecast of `project`.
    public ForecastScreen(Desk desk, ProjectId project) {
        this.words = desk.words();
        this.model = new ForecastViewModel(desk, project);
        this.lines = new LineTable(Figures.of(desk), desk.place().accounts());
        this.commitments = new CommitmentTable(desk, model, project);
        this.history = new HistoryList(words, Figures.of(desk));
        this.until = ForecastLook.months(words);
        until.setMinWidth(ChoiceBox.USE_PREF_SIZE);
        node.getStyleClass().add("forecast-screen");
        ForecastLook.dress(node);
        var below = new SplitPane(commitments.node(), history.node());
        below.setDividerPositions(LEFT);
        var split = new SplitPane(lines.node(), below);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(UPPER);
        node.setTop(new VBox(bar(), told()));
        node.setCenter(split);
        model.shown().subscribe(shown -> shown.ifPresent(this::show));
    }

    private Node bar() {
        var method = ForecastLook.methods(words);
        method.setId("forecast-method");
        method.valueProperty().bindBidirectional(model.method());
        until.valueProperty().subscribe(month -> {
            if (month != null && !showing) {
                model.until(month);
            }
        });
        write.setText(words.text("forecast.write"));
        write.setId("forecast-write");
        write.getStyleClass().add("accent");
        write.setMinWidth(Region.USE_PREF_SIZE);
        write.setOnAction(press -> model.write());
        var bar = new HBox(ForecastLook.name(words.text("forecast.method")), method,
                ForecastLook.name(words.text("forecast.until")), until, Parts.space(), sums, write);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("forecast-bar");
        sums.getStyleClass().add("forecast-sums");
        sums.setMinWidth(Region.USE_PREF_SIZE);
        return bar;
    }

    private Node told() {
        var box = new VBox(why);
        box.getStyleClass().add("forecast-why");
        return box;
    }

    private void show(Shown shown) {
        var forecast = shown.forecast();
        var figures = shown.page().figures();
        showing = true;
        until.setValue(figures.until());
        showing = false;
        lines.show(shown);
        commitments.show(shown.page());
        history.show(shown.page().history().stream().filter(made -> made.year() == figures.year()).toList());
        var told = words.text(forecast.why());
        why.setText(forecast.raised() ? told + ". " + words.text("forecast.raised") : told);
        sums.setText(forecast.possible()
                ? words.text("forecast.change", words.kroner(forecast.before().amount()),
                        words.kroner(forecast.after().amount()))
                : "");
        write.setDisable(model.isReadOnly() || !forecast.possible() || !forecast.changes());
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
        lines.node().requestFocus();
    }
}
