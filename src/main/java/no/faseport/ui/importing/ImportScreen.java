package no.faseport.ui.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import no.faseport.economy.importing.ImportProfile;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.portfolio.Topic;
import no.faseport.ui.Desk;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.ui.WorkingPane;
import no.faseport.usecase.ImportDone;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Files in: choose or drop one, see what its columns are, look at what differs, and let it happen.
public final class ImportScreen implements Screen {
    private static final List<String> STEPS = List.of("importing.step.file", "importing.step.columns",
            "importing.step.differences");

    private final Desk desk;
    private final Words words;
    private final ImportViewModel model;
    private final SourcesViewModel sources;
    private final Runnable leave;
    private final BorderPane node = new BorderPane();
    private final HBox steps = new HBox(8);
    private final StackPane content = new StackPane();

    /// Imports into the portfolio on `desk`; `leave` goes to where what came in is seen.
    public ImportScreen(Desk desk, Runnable leave) {
        this(desk, new ImportViewModel(desk), leave);
    }

    /// Shows an import under way.
    ImportScreen(Desk desk, ImportViewModel model, Runnable leave) {
        this.desk = desk;
        this.words = desk.words();
        this.model = model;
        this.sources = new SourcesViewModel(desk);
        this.leave = leave;
        node.getStyleClass().add("importing-screen");
        ImportLook.dress(node);
        node.setTop(head());
        node.setCenter(new StackPane(content, working()));
        Parts.takeFile(node, model::choose);
        model.step().addListener((property, before, now) -> show(now));
        show(model.step().get());
        sources.read();
    }

    private Node head() {
        steps.setAlignment(Pos.CENTER_RIGHT);
        steps.setMinWidth(Region.USE_PREF_SIZE);
        var titles = new VBox(2, ImportLook.text(words.text("importing.title"), "title-2"),
                ImportLook.lines(words.text("importing.lead"), "importing-muted"));
        HBox.setHgrow(titles, Priority.ALWAYS);
        var head = new HBox(16, titles, steps);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("importing-title");
        return head;
    }

    private void show(Step step) {
        steps.getChildren().clear();
        int at = switch (step) {
            case Step.Choosing choosing -> 1;
            case Step.Mapping mapping -> 2;
            case Step.Checking checking -> 3;
            case Step.Returned returned -> 3;
            case Step.Listing listing -> 3;
            case Step.Finished finished -> 4;
        };
        for (var name : STEPS) {
            int number = steps.getChildren().size() + 1;
            var label = ImportLook.text(number + "  " + words.text(name), "importing-step");
            label.setMinWidth(Region.USE_PREF_SIZE);
            label.pseudoClassStateChanged(PseudoClass.getPseudoClass("now"), number == at);
            steps.getChildren().add(label);
        }
        content.getChildren().setAll(switch (step) {
            case Step.Choosing choosing -> new StartView(sources,
                    new StartView.Ways(() -> chosen().ifPresent(model::choose), this::sendOut, this::template),
                    choosing.reasons(),
                    words);
            case Step.Mapping mapping -> new MappingView(model, mapping,
                    sources.profiles().stream().map(ImportProfile::name).toList(), words);
            case Step.Checking checking -> new DifferencesView(model, checking.preview(), words);
            case Step.Returned returned -> new ReturnedView(model, returned.preview(), words);
            case Step.Listing listing -> new RegisterView(model, listing.preview(), words);
            case Step.Finished finished -> finished(finished.done());
        });
    }

    private Optional<Path> chosen() {
        var chooser = chooser("importing.files", "*.xlsx", "*.csv", "*.txt", "*.xml");
        return Optional.ofNullable(chooser.showOpenDialog(node.getScene().getWindow())).map(File::toPath);
    }

    private void sendOut() {
        var chooser = chooser("importing.workbook", "*.xlsx");
        chooser.setInitialFileName(words.text("importing.sendOut.name", String.valueOf(desk.year().get())));
        Optional.ofNullable(chooser.showSaveDialog(node.getScene().getWindow())).map(File::toPath)
                .ifPresent(sources::sendOut);
    }

    private void template(ImportPurpose purpose) {
        var chooser = chooser("importing.workbook", "*.xlsx");
        chooser.setInitialFileName(words.text("importing.template.name",
                words.text(purpose.key()).toLowerCase(Locale.ROOT)));
        Optional.ofNullable(chooser.showSaveDialog(node.getScene().getWindow())).map(File::toPath)
                .ifPresent(file -> sources.template(purpose, file));
    }

    private FileChooser chooser(String name, String... endings) {
        var chooser = new FileChooser();
        chooser.setTitle(words.text("importing.title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.text(name), endings));
        return chooser;
    }

    private Node finished(ImportDone done) {
        var icon = new FontIcon(Material2OutlinedAL.CHECK_CIRCLE_OUTLINE);
        icon.getStyleClass().add("importing-large-icon");
        var costs = new Button(words.text("import.done.costs"));
        costs.getStyleClass().add("accent");
        costs.setDefaultButton(true);
        costs.setOnAction(event -> leave.run());
        var another = new Button(words.text("import.another"));
        another.setOnAction(event -> model.back());
        var buttons = new HBox(8, costs, another);
        buttons.setAlignment(Pos.CENTER);
        var box = new VBox(12, icon, ImportLook.text(words.text("import.done.title"), "title-3"),
                new Label(words.text("importing.done.text", done.added(), done.changed(), done.removed(),
                        done.projects())),
                ImportLook.text(words.text("import.done.undo"), "importing-muted"), buttons);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private Node working() {
        var pane = new WorkingPane(desk.background(), words, model.busy(), words.text("import.stop"));
        pane.getStyleClass().add("importing-working");
        return pane;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void home() {
        if (!model.busy().get()) {
            model.start();
        }
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (!model.busy().get() && (topics.contains(Topic.MONEY) || topics.contains(Topic.PROJECTS)
                || topics.contains(Topic.SETTINGS))) {
            sources.read();
            if (model.preview().isPresent()) {
                model.again();
            }
        }
    }
}
