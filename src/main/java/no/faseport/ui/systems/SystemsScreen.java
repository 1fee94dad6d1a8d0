package no.faseport.ui.systems;

import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.SystemLine;
import no.faseport.portfolio.SystemsPage;
import no.faseport.portfolio.Topic;
import no.faseport.ui.Desk;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.ui.Sign;
import no.faseport.ui.WorkbookButton;
import no.faseport.words.Words;

/// The register of systems: a table of them all, the one looked at beside it, and above what needs notice soon.
public final class SystemsScreen implements Screen {
    private static final double DIVIDER = 0.66;

    private final Words words;
    private final SystemsViewModel model;
    private final SystemTable table;
    private final SystemForm form;
    private final SystemCosts costs;
    private final Label lead = new Label();
    private final FlowPane warning = new FlowPane();
    private final BorderPane node = new BorderPane();

    /// The systems of the portfolio on `desk`.
    public SystemsScreen(Desk desk) {
        this.words = desk.words();
        this.model = new SystemsViewModel(desk);
        this.table = new SystemTable(model, words, chosen -> {
            model.choose(chosen);
            model.pageProperty().get().ifPresent(this::look);
        });
        this.form = new SystemForm(model, words, desk.navigation()::economy);
        this.costs = new SystemCosts(model, words);
        node.getStyleClass().addAll("screen", "systems");
        SystemsLook.dress(node);
        var left = new BorderPane(table);
        left.setBottom(new VBox(adder(), costs));
        var split = new SplitPane(left, form);
        split.setDividerPositions(DIVIDER);
        warning.getStyleClass().add("warning-band");
        node.setTop(new VBox(head(), warning));
        node.setCenter(split);
        model.pageProperty().subscribe(page -> page.ifPresent(this::show));
        desk.year().subscribe(year -> model.pageProperty().get().ifPresent(this::show));
    }

    private void show(SystemsPage page) {
        lead.setText(model.lead());
        warn(page);
        table.show(page, model.chosen());
        look(page);
    }

    private void look(SystemsPage page) {
        form.show(model.chosen(), page);
        costs.show(model.chosen());
    }

    private void warn(SystemsPage page) {
        var soon = page.toGiveNotice();
        warning.setVisible(!soon.isEmpty());
        warning.setManaged(!soon.isEmpty());
        warning.getChildren().setAll(Sign.WATCH.icon(), new Label(words.text("systems.warning")));
        soon.forEach(line -> warning.getChildren().add(link(page, line)));
    }

    private Node link(SystemsPage page, SystemLine line) {
        var link = new Hyperlink(words.text("systems.warning.one", line.system().name(),
                line.system().agreement().lastDayOfNotice().map(words::date).orElse("")));
        link.setOnAction(press -> {
            model.choose(line.system().id());
            show(page);
        });
        return link;
    }

    private Node head() {
        var title = words.text("systems.title");
        return Parts.head(title, lead, new WorkbookButton(words, title, model::export));
    }

    private Node adder() {
        var name = Parts.prompted(words.text("systems.add.prompt"));
        name.setId("new-system");
        HBox.setHgrow(name, Priority.ALWAYS);
        Runnable done = () -> {
            model.add(name.getText());
            name.clear();
        };
        var add = Parts.adder(words.text("systems.add"), done, name);
        var row = new HBox(name, add);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("systems-add");
        row.setDisable(model.isReadOnly());
        return row;
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

    @Override
    public void home() {
        model.read();
    }

    @Override
    public void focus() {
        table.requestFocus();
    }
}
