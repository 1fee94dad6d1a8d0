package no.faseport.ui.phasemodel;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.Topic;
import no.faseport.ui.Desk;
import no.faseport.ui.Dialogs;
import no.faseport.ui.Parts;
import no.faseport.ui.Preferences;
import no.faseport.ui.Screen;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// The phase models: which there are, how many projects follow each edition, and an editor for them.
public final class ModelsScreen implements Screen {
    private static final Dialogs.Kind JSON = new Dialogs.Kind("models.file.kind", "*.json");

    private final Words words;
    private final ModelsViewModel model;
    private final Dialogs dialogs;
    private final Stones stones;
    private final ModelList list;
    private final Outline outline;
    private final ModelHead head;
    private final StackPane form = new StackPane();
    private final ScrollPane detail = new ScrollPane(form);
    private final BorderPane centre = new BorderPane();
    private final BorderPane root = new BorderPane();

    /// The models of the portfolio on `desk`; files are asked for where `preferences` say the user last was.
    public ModelsScreen(Desk desk, Preferences preferences) {
        this.words = desk.words();
        this.model = new ModelsViewModel(desk);
        this.dialogs = new Dialogs(() -> root.getScene().getWindow(), preferences);
        this.stones = new Stones(words);
        this.list = new ModelList(words, model);
        this.outline = new Outline(words, model.draft().get());
        this.head = new ModelHead(words, model, this::export);
        detail.setFitToWidth(true);
        detail.getStyleClass().add("pm-detail");
        form.setAlignment(Pos.TOP_LEFT);
        outline.chosen().subscribe(this::detail);
        centre.setLeft(outline);
        centre.setCenter(detail);
        Stones.dress(root);
        root.getStyleClass().addAll("screen", "pm-screen");
        root.setTop(top(desk));
        root.setLeft(list);
        model.draft().subscribe(draft -> {
            head.show(draft);
            outline.show(draft, model.isEditable());
        });
        model.moves().subscribe(moves -> root.setCenter(moves.isEmpty()
                ? new VBox(head, grown(centre))
                : new MoveView(words, model, moves)));
        model.load();
    }

    private static Node grown(Node node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }

    private HBox top(Desk desk) {
        var title = new Label(words.text("models.title"));
        title.getStyleClass().add("screen-title");
        var shipped = new MenuButton(words.text("models.take"), new FontIcon(Material2AL.LIBRARY_ADD));
        model.shipped().subscribe(() -> shipped.getItems().setAll(model.shipped().stream().map(text -> {
            var item = new MenuItem(text.name());
            item.setOnAction(event -> model.take(text));
            return item;
        }).toList()));
        shipped.managedProperty().bind(shipped.visibleProperty());
        model.shipped().subscribe(() -> shipped.setVisible(!model.shipped().isEmpty()));
        shipped.setVisible(false);
        var bringIn = stones.button("models.import", Material2AL.FILE_UPLOAD, this::bringIn);
        var begin = stones.button("models.new", Material2AL.ADD, () -> model.begin(words.text("models.phase.first")));
        for (var button : new Region[]{shipped, bringIn, begin}) {
            button.disableProperty().bind(model.changed());
        }
        var row = new HBox(title, Parts.space(), shipped, bringIn, begin);
        if (desk.place().isReadOnly()) {
            row.getChildren().removeAll(shipped, bringIn, begin);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("screen-head");
        return row;
    }

    private void detail(Optional<OutlineEntry> chosen) {
        form.getChildren().setAll(chosen.map(entry -> switch (entry) {
            case OutlineEntry.OfPhase phase -> phase(phase.phase());
            case OutlineEntry.OfGate gate -> new GateForm(words, gate.gate(), model.isEditable());
        }).orElseGet(Region::new));
        detail.setVvalue(0);
    }

    private Region phase(PhaseDraft phase) {
        var box = new VBox(stones.captioned("models.phase.name",
                stones.field("models.phase.name", phase.name, 200, model.isEditable())),
                stones.quiet(words.text("models.phase.lead")));
        box.getStyleClass().add("pm-form");
        return box;
    }

    private void bringIn() {
        dialogs.open(words, "models.import", JSON).ifPresent(model::bringIn);
    }

    private void export() {
        var name = model.draft().get().code.get() + ".json";
        dialogs.save(words, "models.export", JSON, name).map(Path::toAbsolutePath).ifPresent(model::export);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (topics.contains(Topic.SETTINGS) || topics.contains(Topic.PROJECTS)) {
            model.load();
        }
    }

    @Override
    public void focus() {
        list.requestFocus();
    }
}
