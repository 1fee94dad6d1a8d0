package no.faseport.ui.planfile;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.usecase.ExportPlan.Departing;
import no.faseport.words.Words;

/// Sending a plan to a file: what goes along, what does not, and where to.
public final class PlanExportScreen implements Screen {
    private final Words words;
    private final PlanFileLook look;
    private final PlanExportViewModel model;
    private final BorderPane node = new BorderPane();

    /// Sends the plan of `project`; `leave` is called when the user has finished.
    public PlanExportScreen(Desk desk, ProjectId project, Runnable leave) {
        this.words = desk.words();
        this.look = new PlanFileLook(words);
        this.model = new PlanExportViewModel(desk, project, leave);
        look.dress(node);
        node.setTop(look.head("planfile.export.title", "planfile.export.lead", leave, new Region()));
        model.shown().subscribe(shown -> shown.ifPresent(this::show));
        model.read();
    }

    private void show(Departing departing) {
        var check = new BorderPane(new LossTable(departing.losses(), words));
        check.getStyleClass().add("plan-file-check");
        var head = new VBox(12);
        look.dates(departing.plan().lines()).map(look::muted).ifPresent(head.getChildren()::add);
        head.getChildren().add(look.figures(departing.plan()));
        check.setTop(head);
        check.setBottom(actions(departing));
        node.setCenter(check);
    }

    private Node actions(Departing departing) {
        var save = new Button(words.text("planfile.export.apply"));
        save.setId("planfile-save");
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        save.disableProperty().bind(model.busy());
        save.setOnAction(_ -> chosen().ifPresent(model::write));
        var bar = new HBox(8, Parts.space(), save);
        bar.setVisible(!departing.plan().lines().isEmpty());
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("plan-file-actions");
        return bar;
    }

    private Optional<Path> chosen() {
        var chooser = new FileChooser();
        chooser.setTitle(words.text("planfile.export.title"));
        chooser.setInitialFileName(model.fileName());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.text("planfile.export.files"), "*.xml"));
        return Optional.ofNullable(chooser.showSaveDialog(node.getScene().getWindow())).map(File::toPath);
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void focus() {
        Optional.ofNullable(node.lookup("#planfile-save")).ifPresent(Node::requestFocus);
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (topics.contains(Topic.PLAN)) {
            model.read();
        }
    }
}
