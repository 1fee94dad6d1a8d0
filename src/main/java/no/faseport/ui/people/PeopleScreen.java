package no.faseport.ui.people;

import java.util.Optional;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.LoadPage;
import no.faseport.portfolio.Topic;
import no.faseport.schedule.Resource;
import no.faseport.ui.Alternatives;
import no.faseport.ui.Desk;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// The people and roles of the portfolio: how much is wanted of each week by week, of what, and what they have to give.
public final class PeopleScreen implements Screen {
    private static final double DIVIDER = 0.58;

    private final Words words;
    private final PeopleViewModel model;
    private final LoadTable table;
    private final LoadDetail detail;
    private final ResourceForm form;
    private final BorderPane node = new BorderPane();

    /// The people of the portfolio on `desk`.
    public PeopleScreen(Desk desk) {
        this.words = desk.words();
        this.model = new PeopleViewModel(desk);
        this.table = new LoadTable(words, words.text("people.empty"));
        this.detail = new LoadDetail(words, desk.navigation()::plan);
        this.form = new ResourceForm(model, words);
        node.getStyleClass().addAll("screen", "people");
        PeopleLook.dress(node);
        var above = new BorderPane(table);
        above.setBottom(adder());
        var below = new SplitPane(detail, form);
        below.setDividerPositions(0.5);
        var split = new SplitPane(above, below);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(DIVIDER);
        node.setTop(head());
        node.setCenter(split);
        model.pageProperty().subscribe(page -> page
                .ifPresent(found -> table.show(found.load().mondays(), LoadRow.of(found))));
        model.pageProperty().subscribe(page -> look());
        table.chosenProperty().subscribe(chosen -> look());
    }

    private void look() {
        model.pageProperty().get().ifPresent(page -> {
            detail.show(table.chosenProperty().get(), page);
            form.show(table.chosenProperty().get().flatMap(chosen -> now(chosen, page)), page);
        });
    }

    private static Optional<Resource> now(LoadTable.Chosen chosen, LoadPage page) {
        return page.resources().stream().filter(one -> one.id().equals(chosen.row().resource().id())).findFirst();
    }

    private Node head() {
        var title = new Label(words.text("people.title"));
        title.getStyleClass().add("screen-title");
        var head = new HBox(title, Parts.text(words.text("people.explain"), "quiet"), Parts.space(),
                step("people.earlier", Material2AL.CHEVRON_LEFT, -1), now(),
                step("people.later", Material2AL.CHEVRON_RIGHT, 1), spans());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private Button step(String key, Material2AL icon, int step) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(words.text(key));
        button.setOnAction(press -> model.move(step));
        return button;
    }

    private Button now() {
        var button = new Button(words.text("people.now"));
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(press -> model.move(0));
        return button;
    }

    private Node spans() {
        var row = new Alternatives<>(PeopleViewModel.SPANS, PeopleViewModel.SPANS.getFirst(),
                weeks -> words.text("people.weeks", weeks), model::span, "switch");
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private Node adder() {
        var name = Parts.prompted(words.text("people.add.prompt"));
        name.setId("new-resource");
        HBox.setHgrow(name, Priority.ALWAYS);
        var kind = ResourceForm.kinds(words);
        var hours = new TextField(words.text("people.add.hours"));
        hours.setPrefWidth(72);
        hours.setAlignment(Pos.CENTER_RIGHT);
        hours.setAccessibleText(words.text("people.capacity"));
        Runnable done = () -> {
            if (!name.getText().isBlank()) {
                model.add(name.getText(), kind.getValue(), hours.getText());
                name.clear();
            }
        };
        var add = Parts.adder(words.text("people.add"), done, name);
        var row = new HBox(name, kind, hours, new Label(words.text("people.hours")), add);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("people-add");
        row.setDisable(model.isReadOnly());
        return new VBox(row);
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
    public void home() {
        model.read();
    }

    @Override
    public void focus() {
        table.requestFocus();
    }
}
