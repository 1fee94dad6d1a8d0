package no.faseport.ui.accounts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.ui.Alternatives;
import no.faseport.ui.Desk;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.ui.accounts.ControlViewModel.Shown;
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
    private final Label scope = Parts.whole("", "quiet");
    private final Alternatives<Shown> choices;
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
        this.choices = choices();
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
        var bar = new HBox(choices, scope, Parts.space(), copy);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("accounts-bar");
        return bar;
    }

    private Alternatives<Shown> choices() {
        var row = new Alternatives<>(List.of(Shown.values()), Shown.ALL, which -> "", model.shownProperty()::set,
                "switch");
        row.setAccessibleText(words.text("control.severity"));
        return row;
    }

    private void show() {
        for (var which : Shown.values()) {
            choices.button(which).setText(words.text("control.shown." + which.name(), model.count(which)));
        }
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
