package no.faseport.ui.economy;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import no.faseport.portfolio.Topic;
import no.faseport.ui.Desk;
import no.faseport.ui.Screen;
import no.faseport.ui.economy.ImportViewModel.Step;
import no.faseport.usecase.ImportDone;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The import of a budget: choose or drop a file, look at what would happen, and let it happen.
public final class ImportScreen implements Screen {
    private static final List<String> SUFFIXES = List.of("*.xlsx", "*.csv");

    private final Desk desk;
    private final Words words;
    private final ImportViewModel model;
    private final Runnable leave;
    private final BorderPane node = new BorderPane();
    private final HBox steps = new HBox(8);
    private final StackPane content = new StackPane();

    /// Imports into the portfolio on `desk`; `leave` is called when the user has finished.
    public ImportScreen(Desk desk, Runnable leave) {
        this(desk, new ImportViewModel(desk), leave);
    }

    /// Shows an import under way.
    ImportScreen(Desk desk, ImportViewModel model, Runnable leave) {
        this.desk = desk;
        this.words = desk.words();
        this.model = model;
        this.leave = leave;
        node.getStyleClass().add("money-screen");
        EconomyLook.dress(node);
        node.setTop(head());
        node.setCenter(new StackPane(content, working()));
        node.addEventHandler(DragEvent.DRAG_OVER, this::over);
        node.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        model.step().addListener((property, before, now) -> show(now));
        show(model.step().get());
    }

    private Node head() {
        var back = new Button("", new FontIcon(Material2OutlinedAL.ARROW_BACK));
        back.getStyleClass().addAll("button-icon", "flat");
        back.setAccessibleText(words.text("import.back"));
        back.setOnAction(event -> leave.run());
        steps.setAlignment(Pos.CENTER_RIGHT);
        steps.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(8, back,
                EconomyLook.title(words.text("import.title"), new Label(words.text("import.lead"))), steps);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("money-title");
        return head;
    }

    private void show(Step step) {
        steps.getChildren().clear();
        int at = switch (step) {
            case Step.Choosing choosing -> 0;
            case Step.Checking checking -> 1;
            case Step.Finished finished -> 2;
        };
        for (var name : List.of("import.step.file", "import.step.check", "import.step.done")) {
            int number = steps.getChildren().size() + 1;
            var label = new Label(number + "  " + words.text(name));
            label.getStyleClass().add("money-step");
            label.setMinWidth(Region.USE_PREF_SIZE);
            label.pseudoClassStateChanged(PseudoClass.getPseudoClass("now"), number == at + 1);
            steps.getChildren().add(label);
        }
        content.getChildren().setAll(switch (step) {
            case Step.Choosing choosing -> choosing(choosing.reasons());
            case Step.Checking checking -> new ImportCheck(model, checking.preview(), words);
            case Step.Finished finished -> finished(finished.done());
        });
    }

    private Node choosing(List<Message> reasons) {
        var box = EconomyLook.empty(words.text("import.drop.title"), words.text("import.drop.text"));
        var icon = new FontIcon(Material2OutlinedAL.FILE_UPLOAD);
        icon.getStyleClass().add("money-large-icon");
        box.getChildren().addFirst(icon);
        var choose = new Button(words.text("import.choose"));
        choose.getStyleClass().add("accent");
        choose.setDefaultButton(true);
        choose.setOnAction(event -> chosen().ifPresent(model::choose));
        box.getChildren().add(choose);
        reasons.forEach(reason -> {
            var label = new Label(words.text(reason), new FontIcon(Material2OutlinedAL.ERROR_OUTLINE));
            label.getStyleClass().add("money-wrong");
            box.getChildren().add(label);
        });
        box.getStyleClass().add("money-drop");
        return box;
    }

    private Optional<Path> chosen() {
        var chooser = new FileChooser();
        chooser.setTitle(words.text("import.title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.text("import.files"), SUFFIXES));
        return Optional.ofNullable(chooser.showOpenDialog(node.getScene().getWindow())).map(File::toPath);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            model.choose(event.getDragboard().getFiles().getFirst().toPath());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private Node finished(ImportDone done) {
        var box = EconomyLook.empty(words.text("import.done.title"),
                words.text("import.done.text", done.added(), done.changed(), done.projects()));
        var icon = new FontIcon(Material2OutlinedAL.CHECK_CIRCLE_OUTLINE);
        icon.getStyleClass().addAll("money-large-icon", "money-good");
        box.getChildren().addFirst(icon);
        var costs = new Button(words.text("import.done.costs"));
        costs.getStyleClass().add("accent");
        costs.setOnAction(event -> leave.run());
        var another = new Button(words.text("import.another"));
        another.setOnAction(event -> model.another());
        var buttons = new HBox(8, costs, another);
        buttons.setAlignment(Pos.CENTER);
        var undo = new Label(words.text("import.done.undo"));
        undo.getStyleClass().add("money-muted");
        box.getChildren().addAll(undo, buttons);
        return box;
    }

    private Node working() {
        var bar = new ProgressBar();
        bar.progressProperty().bind(desk.background().fraction());
        bar.setPrefWidth(320);
        var stop = new Button(words.text("import.stop"));
        stop.setOnAction(event -> model.stop());
        var what = new Label();
        desk.background().title().addListener((property, before, now) -> what.setText(words.text(now)));
        var box = new VBox(12, what, bar, stop);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("money-working");
        box.visibleProperty().bind(model.busy());
        return box;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (!model.busy().get() && (topics.contains(Topic.MONEY) || topics.contains(Topic.PROJECTS))) {
            model.again();
        }
    }
}
