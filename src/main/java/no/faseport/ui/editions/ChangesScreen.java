package no.faseport.ui.editions;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import no.faseport.economy.AmountKind;
import no.faseport.economy.edition.MoneyChanges;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.ui.Alternatives;
import no.faseport.ui.Desk;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// What has changed in the amounts since a day, a decision or a budget: sums, and the lines they are made of.
public final class ChangesScreen implements Screen {
    private final Desk desk;
    private final Words words;
    private final ChangesViewModel model;
    private final ChangeTables tables;
    private final Label total = Parts.text("", "editions-heading");
    private final BorderPane node = new BorderPane();

    /// The changes in the portfolio on `desk`, or in `project`.
    public ChangesScreen(Desk desk, Optional<ProjectId> project) {
        this.desk = desk;
        this.words = desk.words();
        this.model = new ChangesViewModel(desk, project);
        this.tables = new ChangeTables(words);
        node.getStyleClass().addAll("screen", "changes");
        EditionsLook.dress(node);
        var split = new SplitPane(tables.sums(), tables.lines());
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.42);
        var foot = new HBox(total);
        foot.getStyleClass().add("changes-total");
        node.setTop(new VBox(head(), bar()));
        node.setCenter(split);
        node.setBottom(foot);
        model.changes().subscribe(changes -> changes.ifPresent(this::show));
        model.begin();
    }

    private Node head() {
        var title = new Label(words.text("changes.title"));
        title.getStyleClass().add("screen-title");
        var copy = new Button(words.text("changes.copy"), new FontIcon(Material2OutlinedAL.CONTENT_COPY));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setTooltip(new Tooltip(words.text("changes.copy.tip")));
        copy.setOnAction(press -> copy());
        var export = new Button(words.text("changes.export"), new FontIcon(Material2OutlinedMZ.TABLE_CHART));
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(press -> export());
        var head = new HBox(title, Parts.space(), copy, export);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private Node bar() {
        var since = new MomentField(words, words.text("changes.since"), model.starts(), model::since, model::since);
        var until = new MomentField(words, words.text("changes.until"), model.ends(), model::until, model::until);
        var from = new HBox(8, new Label(words.text("changes.since")), since);
        var to = new HBox(8, new Label(words.text("changes.until")), until);
        from.setAlignment(Pos.CENTER_LEFT);
        to.setAlignment(Pos.CENTER_LEFT);
        var kinds = switches(List.of("", "BUDGET", "ACTUAL", "FORECAST"),
                kind -> words.text(kind.isEmpty() ? "changes.allKinds" : AmountKind.valueOf(kind).key()),
                kind -> model.show(kind.isEmpty()
                        ? EnumSet.allOf(AmountKind.class)
                        : EnumSet.of(AmountKind.valueOf(kind))));
        var by = switches(List.of(MoneyChanges.By.values()), one -> words.text(one.key()), tables::by);
        var bar = new FlowPane(from, to, kinds, by);
        bar.getStyleClass().add("changes-bar");
        return bar;
    }

    private static <T> Node switches(List<T> alternatives, Function<T, String> name, Consumer<T> chosen) {
        var row = new Alternatives<>(alternatives, alternatives.getFirst(), name, chosen, "switch");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show(MoneyChanges changes) {
        tables.show(changes);
        var sums = changes.totals().stream().map(sum -> words.text("changes.total", words.text(sum.kind().key()),
                EditionsLook.told(sum.difference(), words, true))).collect(Collectors.joining("   "));
        total.setText(words.count("changes.count", changes.lines().size()) + (sums.isEmpty() ? "" : "   " + sums));
    }

    private void copy() {
        var lines = tables.lines().getItems();
        var content = new ClipboardContent();
        content.putString(model.text(lines));
        Clipboard.getSystemClipboard().setContent(content);
        desk.notices().told(Message.count("changes.copied", lines.size()));
    }

    private void export() {
        var chooser = new FileChooser();
        chooser.setInitialFileName(words.text("changes.file") + ".xlsx");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Excel", "*.xlsx"));
        Optional.ofNullable(chooser.showSaveDialog(node.getScene().getWindow()))
                .ifPresent(file -> model.write(file.toPath()));
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (topics.contains(Topic.MONEY) || topics.contains(Topic.PROJECTS) || topics.contains(Topic.SETTINGS)) {
            model.read();
        }
    }

    @Override
    public void focus() {
        tables.sums().requestFocus();
    }
}
