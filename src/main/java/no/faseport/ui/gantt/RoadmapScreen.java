package no.faseport.ui.gantt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.Topic;
import no.faseport.ui.Desk;
import no.faseport.ui.Screen;

/// The roadmap: the portfolio's projects beside each other in time, with phases, gates and what they deliver to each other.
public final class RoadmapScreen implements Screen {
    private static final Set<Topic> TOPICS = Set.of(Topic.PROJECTS, Topic.GATES, Topic.PLAN, Topic.ROOM,
            Topic.SETTINGS);

    private final RoadmapViewModel model;
    private final GanttView view;
    private final RoadmapColumns columns;
    private final VBox root;
    private Optional<RoadmapColumns.Room> divided = Optional.empty();
    private boolean named;

    /// The roadmap of the portfolio on `desk`; `print` is what its toolbar's printing does.
    public RoadmapScreen(Desk desk, Consumer<RoadmapViewModel> print) {
        this.model = new RoadmapViewModel(desk);
        this.view = new GanttView(model.gantt(), List.of());
        view.setTop(null);
        view.setBottom(chosen());
        this.columns = new RoadmapColumns(model, desk.words(), view.columns());
        view.widthProperty().addListener((_, _, _) -> divide());
        model.gantt().rowsProperty().addListener((_, _, _) -> divide());
        this.root = new VBox(new RoadmapHead(model, desk.words(), view::showLegend, () -> print.accept(model)), view);
        root.getStyleClass().addAll("screen", "roadmap");
        VBox.setVgrow(view, Priority.ALWAYS);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        model.load();
    }

    /// Which gate is chosen, and what can be done with it; not there where nothing is.
    private ChosenText chosen() {
        var text = new ChosenText(model.gantt());
        text.visibleProperty().bind(text.textProperty().isNotEmpty());
        text.managedProperty().bind(text.visibleProperty());
        return text;
    }

    /// Divides the room again where there is more or less of it, and where the names become known.
    private void divide() {
        double width = view.getWidth();
        if (width > 0 && (!divided.equals(Optional.of(RoadmapColumns.Room.in(width))) || !named)) {
            divided = Optional.of(RoadmapColumns.Room.in(width));
            named = !model.gantt().open().isEmpty();
            view.divide(columns.fit(width));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof TextInputControl) && model.open()) {
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2
                && event.getTarget() instanceof Node node && isLine(node)) {
            model.open();
        }
    }

    private static boolean isLine(Node node) {
        return node instanceof GanttChart || node instanceof TreeTableRow<?>
                || (node.getParent() != null && isLine(node.getParent()));
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (topics.isEmpty() || topics.stream().anyMatch(TOPICS::contains)) {
            model.load();
        }
    }

    @Override
    public void focus() {
        view.columns().requestFocus();
    }
}
