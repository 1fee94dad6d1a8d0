package no.faseport.ui;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import no.faseport.gantt.Grouping;
import no.faseport.portfolio.Topic;
import no.faseport.ui.gantt.RoadmapScreen;
import no.faseport.ui.gantt.RoadmapViewModel;
import no.faseport.ui.planpaper.InSight;
import no.faseport.ui.planpaper.PlanPaperScreen;
import no.faseport.usecase.PaperSubject;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// The roadmap and the way to its printing and back: what it shows is what is printed.
final class RoadmapPrinting implements Screen {
    private final RoadmapScreen roadmap;
    private final Once<PlanPaperScreen> paper;
    private final HBox back;
    private final BorderPane node = new BorderPane();
    private final Set<Topic> missed = EnumSet.noneOf(Topic.class);
    private boolean isPrinting;

    RoadmapPrinting(Desk desk) {
        this.roadmap = new RoadmapScreen(desk, this::print);
        this.paper = new Once<>(
                () -> new PlanPaperScreen(desk, new PaperSubject.OfRoadmap(Grouping.PROGRAMME, "", false)));
        var button = new Button(desk.words().text("planpaper.to.roadmap"), new FontIcon(Material2AL.ARROW_BACK));
        button.setId("roadmap-back");
        button.getStyleClass().add("flat");
        button.setOnAction(_ -> back());
        this.back = new HBox(button);
        back.getStyleClass().add("view-top");
        node.setCenter(roadmap.node());
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void print(RoadmapViewModel model) {
        isPrinting = true;
        var gantt = model.gantt();
        paper.get().show(model.shown(), new InSight(gantt.firstInSight(), gantt.lastInSight(), gantt.closed()));
        node.setTop(back);
        node.setCenter(paper.get().node());
        paper.get().focus();
    }

    private void back() {
        isPrinting = false;
        node.setTop(null);
        node.setCenter(roadmap.node());
        if (!missed.isEmpty()) {
            roadmap.refresh(EnumSet.copyOf(missed));
            missed.clear();
        }
        roadmap.focus();
    }

    private void pressed(KeyEvent event) {
        if (isPrinting && event.getCode() == KeyCode.ESCAPE) {
            back();
            event.consume();
        }
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (isPrinting) {
            missed.addAll(topics);
            paper.get().refresh(topics);
        } else {
            roadmap.refresh(topics);
        }
    }

    @Override
    public void home() {
        if (isPrinting) {
            back();
        }
        roadmap.home();
    }

    @Override
    public void focus() {
        if (isPrinting) {
            paper.get().focus();
        } else {
            roadmap.focus();
        }
    }
}
