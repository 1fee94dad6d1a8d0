package no.faseport.ui;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import no.faseport.benefit.BenefitId;
import no.faseport.gate.GateId;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// A project as it is, and the way to how it was: the same screens again, made at a desk whose today is another day.
final class ProjectInTime implements ProjectFace {
    private final Function<Desk, HouseScreens.Face> screens;
    private final HouseScreens.Face now;
    private final PastViewModel model;
    private final BorderPane node = new BorderPane();
    private HouseScreens.Face shown;

    /// `project` at `desk`, with its screens made by `screens` at whichever desk they are given.
    ProjectInTime(Desk desk, ProjectId project, Function<Desk, HouseScreens.Face> screens) {
        this.screens = screens;
        this.model = new PastViewModel(desk, project);
        this.now = screens.apply(desk);
        this.shown = now;
        var band = new PastBand(model, desk.words());
        now.screen().beside(new ProjectOnPaper(desk, project).button());
        now.screen().beside(way(desk.words(), band));
        node.setTop(band);
        node.setCenter(now.node());
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.then().subscribe(this::turn);
    }

    private Button way(Words words, PastBand band) {
        var button = new Button(words.text("past.show"), new FontIcon(Material2AL.HISTORY));
        button.setId("past-show");
        button.getStyleClass().addAll("flat", "past-way");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.disableProperty().bind(model.asking());
        button.setOnAction(press -> {
            model.ask();
            band.focus();
        });
        return button;
    }

    private void turn(Optional<PastViewModel.Then> then) {
        var next = then.map(past -> screens.apply(past.desk())).orElse(now);
        if (!next.equals(shown)) {
            next.turnAs(shown);
            shown = next;
            node.setCenter(shown.node());
            shown.focus();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.asking().get()) {
            model.back();
            event.consume();
        }
    }

    @Override
    public void overview() {
        shown.overview();
    }

    @Override
    public void gate(GateId gate) {
        shown.gate(gate);
    }

    @Override
    public void plan() {
        shown.plan();
    }

    @Override
    public void importPlan() {
        shown.importPlan();
    }

    @Override
    public void exportPlan() {
        shown.exportPlan();
    }

    @Override
    public void economy() {
        shown.economy();
    }

    @Override
    public void benefit(BenefitId benefit) {
        shown.benefit(benefit);
    }

    @Override
    public void benefits() {
        shown.benefits();
    }

    @Override
    public void status() {
        shown.status();
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        now.refresh(topics);
        if (!shown.equals(now)) {
            shown.refresh(topics);
        }
    }

    @Override
    public void focus() {
        shown.focus();
    }

    @Override
    public void leave() {
        model.back();
    }
}
