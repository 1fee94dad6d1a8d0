package no.faseport.ui.people;

import java.util.Optional;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Resource;
import no.faseport.ui.Desk;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// Who works on what in a project; below it the load on them, also from other projects, and what it comes of.
public final class TeamScreen implements Screen {
    private final Words words;
    private final TeamViewModel model;
    private final TeamTable team;
    private final LoadTable load;
    private final LoadDetail detail;
    private final MenuButton others = new MenuButton();
    private final Button suggest = new Button();
    private final BorderPane node = new BorderPane();

    /// The people of `project`.
    public TeamScreen(Desk desk, ProjectId project) {
        this.words = desk.words();
        this.model = new TeamViewModel(desk, project);
        this.team = new TeamTable(model, words);
        this.load = new LoadTable(words, words.text("people.team.noLoad"));
        this.detail = new LoadDetail(words, desk.navigation()::plan);
        node.getStyleClass().add("people");
        PeopleLook.dress(node);
        var below = new SplitPane(load, detail);
        below.setDividerPositions(0.7);
        var lower = new BorderPane(below);
        lower.setTop(new VBox(loadBar(), new ReliefBar(model, words)));
        var split = new SplitPane(team, lower);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.46);
        node.setTop(bar());
        node.setCenter(split);
        model.shownProperty().subscribe(shown -> show());
        load.chosenProperty().subscribe(chosen -> look());
    }

    private void show() {
        model.shownProperty().get().ifPresent(shown -> {
            team.show(TeamLine.of(shown.plan(), shown.load()), model.team(), shown.plan());
            load.show(shown.load().load().mondays(), LoadRow.of(shown.load(), model.project()));
            others.getItems().setAll(model.others().stream().map(this::other).toList());
            others.setDisable(model.isReadOnly() || others.getItems().isEmpty());
        });
        look();
    }

    private MenuItem other(Resource resource) {
        var item = new MenuItem(resource.name());
        item.setOnAction(pick -> model.want(resource));
        return item;
    }

    private void look() {
        model.shownProperty().get().ifPresent(shown -> detail.show(load.chosenProperty().get(), shown.load()));
        suggest.setDisable(model.isReadOnly() || chosen().isEmpty());
    }

    private Optional<Resource> chosen() {
        return load.chosenProperty().get().map(one -> one.row().resource());
    }

    private Node bar() {
        others.setText(words.text("people.team.add"));
        others.setGraphic(new FontIcon(Material2AL.ADD));
        others.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new HBox(Parts.text(words.text("people.team.explain"), "quiet"), Parts.space(), others);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("team-bar");
        return bar;
    }

    private Node loadBar() {
        suggest.setText(words.text("people.relief.seek"));
        suggest.setId("suggest-relief");
        suggest.setMinWidth(Region.USE_PREF_SIZE);
        suggest.setOnAction(press -> chosen().ifPresent(model::suggest));
        var now = new Button(words.text("people.now"));
        now.getStyleClass().add("flat");
        now.setMinWidth(Region.USE_PREF_SIZE);
        now.setOnAction(press -> model.move(0));
        var bar = new HBox(Parts.text(words.text("people.load"), "people-heading"), Parts.space(),
                step("people.earlier", Material2AL.CHEVRON_LEFT, -1), now,
                step("people.later", Material2AL.CHEVRON_RIGHT, 1), suggest);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("team-bar");
        return bar;
    }

    private Button step(String key, Material2AL icon, int step) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(words.text(key));
        button.setOnAction(press -> model.move(step));
        return button;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (topics.contains(Topic.PLAN) || topics.contains(Topic.PROJECTS) || topics.contains(Topic.GATES)) {
            model.read();
        }
    }

    @Override
    public void focus() {
        team.requestFocus();
    }
}
