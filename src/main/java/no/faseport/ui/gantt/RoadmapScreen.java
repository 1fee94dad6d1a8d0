package no.faseport.ui.gantt;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.gantt.GanttRow;
import no.faseport.portfolio.Topic;
import no.faseport.ui.Desk;
import no.faseport.ui.Screen;
import no.faseport.words.Words;

/// The roadmap: the portfolio's projects beside each other in time, with phases, gates and what they deliver to each other.
public final class RoadmapScreen implements Screen {
    private static final Set<Topic> TOPICS = Set.of(Topic.PROJECTS, Topic.GATES, Topic.PLAN, Topic.ROOM,
            Topic.SETTINGS);

    private static final double WIDE = 1400;

    private final RoadmapViewModel model;
    private final Words words;
    private final GanttView view;
    private final VBox root;

    /// The roadmap of the portfolio on `desk`; `print` is what its toolbar's printing does.
    public RoadmapScreen(Desk desk, Consumer<RoadmapViewModel> print) {
        this.words = desk.words();
        this.model = new RoadmapViewModel(desk);
        this.view = new GanttView(model.gantt(), List.of());
        view.setTop(null);
        view.setBottom(chosen());
        columns();
        this.root = new VBox(new RoadmapHead(model, words, view::showLegend, () -> print.accept(model)), view);
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

    /// What is told of a project beside its name.
    private void columns() {
        var table = view.columns();
        var name = table.getTreeColumn();
        name.setText(words.text("roadmap.project"));
        table.getColumns().setAll(List.of(name,
                column("phase", 0, row -> model.project(row).map(line -> line.phase()).orElse("")),
                column("status", 86, row -> model.project(row)
                        .map(line -> words.text("project.status." + line.status())).orElse("")),
                column("collisions", 96, row -> model.collisions(row).isEmpty()
                        ? ""
                        : words.text("roadmap.collides")),
                column("finish", 96, row -> model.project(row).map(line -> words.date(row.finish())).orElse(""))));
        table.setAccessibleText(words.text("roadmap.table"));
        view.widthProperty().addListener((_, before, width) -> {
            if (before.doubleValue() == 0) {
                divide(width.doubleValue());
            }
        });
    }

    /// Gives names and phases more room in a wide window, and the table as much as its columns take.
    private void divide(double width) {
        boolean wide = width > WIDE;
        var columns = view.columns().getColumns();
        columns.getFirst().setPrefWidth(wide ? 260 : 176);
        columns.get(1).setPrefWidth(wide ? 140 : 112);
        view.divide(columns.stream().mapToDouble(TreeTableColumn::getPrefWidth).sum() + 4);
    }

    private TreeTableColumn<GanttRow, String> column(String key, double width, Function<GanttRow, String> text) {
        var column = new TreeTableColumn<GanttRow, String>(words.text("roadmap." + key));
        column.setId(key);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue().getValue())));
        return column;
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
