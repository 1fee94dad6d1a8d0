package no.faseport.ui.accounts;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.ui.Screen;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// What the rules of the accounts say about the amounts, grouped by rule, with the source of each.
public final class ControlScreen implements Screen {
    private static final Set<Topic> ABOUT = Set.of(Topic.MONEY, Topic.BENEFITS, Topic.SETTINGS,
            Topic.PROJECTS);

    private final Desk desk;
    private final Words words;
    private final ControlViewModel model;
    private final ControlTable table;
    private final Label scope = AccountsLook.text("", "quiet");
    private final Map<ControlViewModel.Shown, ToggleButton> switches = new EnumMap<>(ControlViewModel.Shown.class);
    private final BorderPane node = new BorderPane();

    /// The control of the portfolio on `desk`.
    public ControlScreen(Desk desk) {
        this(desk, Optional.empty());
    }

    /// The control of `project`.
    public ControlScreen(Desk desk, ProjectId project) {
        this(desk, Optional.of(project));
    }

    private ControlScreen(Desk desk, Optional<ProjectId> project) {
        this.desk = desk;
        this.words = desk.words();
        this.model = new ControlViewModel(desk, project);
        this.table = new ControlTable(words, project.isEmpty(), model::open);
        node.getStyleClass().addAll("screen", "accounts-screen");
        AccountsLook.dress(node);
        node.setTop(bar());
        node.setCenter(table);
        model.pageProperty().subscribe(page -> show());
        model.shownProperty().subscribe(shown -> show());
        model.read();
    }

    private Node bar() {
        var copy = new Button(words.text("control.copy"), new FontIcon(Material2AL.CONTENT_COPY));
        copy.getStyleClass().add("flat");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(press -> copy());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(choices(), scope, space, copy);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("accounts-bar");
        return bar;
    }

    private Node choices() {
        var group = new ToggleGroup();
        var row = new HBox();
        row.setAccessibleText(words.text("control.severity"));
        for (var which : ControlViewModel.Shown.values()) {
            var button = new ToggleButton();
            button.setId("control-" + which.name());
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().addAll("switch", switch (which) {
                case ALL -> "left-pill";
                case ERRORS -> "center-pill";
                case WARNINGS -> "right-pill";
            });
            button.setOnAction(press -> {
                button.setSelected(true);
                model.shownProperty().set(which);
            });
            switches.put(which, button);
            row.getChildren().add(button);
        }
        group.selectToggle(group.getToggles().getFirst());
        return row;
    }

    private void show() {
        switches.forEach((which, button) -> button
                .setText(words.text("control.shown." + which.name(), model.count(which))));
        scope.setText(words.text(model.scope()));
        table.getItems().setAll(model.rows());
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(model.table());
        Clipboard.getSystemClipboard().setContent(content);
        desk.notices().told(Message.of("control.copied", model.count(model.shownProperty().get())));
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (topics.stream().anyMatch(ABOUT::contains)) {
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
