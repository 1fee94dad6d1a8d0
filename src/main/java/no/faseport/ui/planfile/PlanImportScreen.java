package no.faseport.ui.planfile;

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
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.ui.WorkingPane;
import no.faseport.ui.planfile.PlanImportViewModel.Step;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Bringing a plan in: choose or drop a file, look at what would come in and what would be lost, and let it.
public final class PlanImportScreen implements Screen {
    private static final List<String> SUFFIXES = List.of("*.mpp", "*.xml", "*.gan");

    private final Desk desk;
    private final Words words;
    private final PlanFileLook look;
    private final PlanImportViewModel model;
    private final BorderPane node = new BorderPane();
    private final HBox steps = new HBox(8);
    private final StackPane content = new StackPane();

    /// Brings plans into `project`; `leave` is called when the user has finished.
    public PlanImportScreen(Desk desk, ProjectId project, Runnable leave) {
        this(desk, new PlanImportViewModel(desk, project, leave), leave);
    }

    /// Shows an import under way.
    public PlanImportScreen(Desk desk, PlanImportViewModel model, Runnable leave) {
        this.desk = desk;
        this.words = desk.words();
        this.look = new PlanFileLook(words);
        this.model = model;
        look.dress(node);
        steps.setAlignment(Pos.CENTER_RIGHT);
        steps.setMinWidth(Region.USE_PREF_SIZE);
        node.setTop(look.head("planfile.import.title", "planfile.import.lead", leave, steps));
        node.setCenter(new StackPane(content, working()));
        Parts.takeFile(node, model::choose);
        model.step().subscribe(this::show);
    }

    private void show(Step step) {
        steps.getChildren().clear();
        var names = List.of("planfile.import.step.file", "planfile.import.step.check");
        int at = step instanceof Step.Choosing ? 0 : 1;
        for (int i = 0; i < names.size(); i++) {
            var label = new Label((i + 1) + "  " + words.text(names.get(i)));
            label.getStyleClass().add("plan-file-step");
            label.setMinWidth(Region.USE_PREF_SIZE);
            label.pseudoClassStateChanged(PseudoClass.getPseudoClass("now"), i == at);
            steps.getChildren().add(label);
        }
        content.getChildren().setAll(switch (step) {
            case Step.Choosing choosing -> choosing(choosing.reasons());
            case Step.Checking checking -> new PlanImportCheck(model, checking.preview(), words, look);
        });
    }

    private Node choosing(List<Message> reasons) {
        var icon = new FontIcon(Material2OutlinedAL.FILE_UPLOAD);
        icon.getStyleClass().add("plan-file-large-icon");
        var title = new Label(words.text("planfile.import.drop.title"));
        title.getStyleClass().add("title-4");
        var text = look.muted(words.text("planfile.import.drop.text"));
        text.setWrapText(true);
        var choose = new Button(words.text("planfile.import.choose"));
        choose.setId("planfile-choose");
        choose.getStyleClass().add("accent");
        choose.setDefaultButton(true);
        choose.setOnAction(_ -> chosen().ifPresent(model::choose));
        var box = new VBox(12, icon, title, text, choose);
        reasons.forEach(reason -> box.getChildren().add(look.wrong(words.text(reason))));
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("plan-file-drop");
        return box;
    }

    private Optional<Path> chosen() {
        var chooser = new FileChooser();
        chooser.setTitle(words.text("planfile.import.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.text("planfile.import.files"), SUFFIXES));
        return Optional.ofNullable(chooser.showOpenDialog(node.getScene().getWindow())).map(File::toPath);
    }

    private Node working() {
        var pane = new WorkingPane(desk.background(), words, model.busy(), words.text("planfile.import.stop"));
        pane.getStyleClass().add("plan-file-working");
        return pane;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void focus() {
        Optional.ofNullable(node.lookup("#planfile-choose")).ifPresent(Node::requestFocus);
    }

    @Override
    public void refresh(Set<Topic> topics) {
        // what is shown is of the file; it is held against the plan anew when it is brought in
    }
}
