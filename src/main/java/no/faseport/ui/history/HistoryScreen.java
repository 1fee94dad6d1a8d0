package no.faseport.ui.history;

import atlantafx.base.controls.CustomTextField;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.HistoryLine;
import no.faseport.portfolio.Topic;
import no.faseport.ui.Desk;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/// The journal as a list: when, by whom, what, newest first; and below it what the chosen change did.
public final class HistoryScreen implements Screen {
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final Desk desk;
    private final HistoryViewModel model;
    private final CustomTextField field = new CustomTextField();
    private final TableView<HistoryLine> table = new TableView<>();
    private final Label placeholder = new Label();
    private final VBox root = new VBox();

    /// The history of the portfolio on `desk`.
    public HistoryScreen(Desk desk) {
        this.desk = desk;
        this.model = new HistoryViewModel(desk);
        placeholder.setWrapText(true);
        placeholder.getStyleClass().add("empty-state");
        table.setPlaceholder(placeholder);
        table.getStyleClass().add("history-table");
        table.setItems(model.lines());
        table.setAccessibleText(desk.words().text("history.title"));
        table.setRowFactory(view -> new LineRow());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("history.when", 144, model::when));
        table.getColumns().add(column("history.who", 128, HistoryLine::author));
        table.getColumns().add(column("history.state", 96,
                line -> line.undone() ? desk.words().text("history.state.undone") : ""));
        table.getColumns().add(column("history.what", 640, model::sentence));
        table.getColumns().getFirst().getStyleClass().add("first");
        table.getSelectionModel().selectedItemProperty()
                .addListener((property, was, is) -> model.chosen().set(Optional.ofNullable(is)));
        var split = new SplitPane(table, new DetailTable(model, desk.words()));
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.62);
        VBox.setVgrow(split, Priority.ALWAYS);
        root.getStyleClass().add("screen");
        root.getChildren().addAll(head(), new HistoryFilters(model, desk.words()), split);
        model.load();
    }

    private HBox head() {
        var title = new Label(desk.words().text("history.title"));
        title.getStyleClass().add("screen-title");
        var count = new Label();
        count.getStyleClass().add("quiet");
        model.lines().addListener((ListChangeListener<HistoryLine>) change -> {
            count.setText(desk.words().count("history.changes", model.lines().size()));
            placeholder.setText(desk.words().text(model.isEmpty() ? "history.empty" : "history.none"));
        });
        field.setLeft(new FontIcon(Material2MZ.SEARCH));
        field.setPromptText(desk.words().text("history.filter"));
        field.setAccessibleText(desk.words().text("history.filter"));
        field.getStyleClass().add("filter-field");
        model.text().bind(field.textProperty());
        var head = new HBox(title, count, Parts.space(), field);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private TableColumn<HistoryLine, String> column(String key, double width, Function<HistoryLine, String> text) {
        var column = new TableColumn<HistoryLine, String>(desk.words().text(key));
        column.setCellValueFactory(line -> new SimpleStringProperty(text.apply(line.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 320));
        if (width < 320) {
            column.setMaxWidth(width);
        }
        column.setSortable(false);
        return column;
    }

    private static final class LineRow extends TableRow<HistoryLine> {
        @Override
        protected void updateItem(@Nullable HistoryLine line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(UNDONE, line != null && line.undone());
        }
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        model.load();
    }

    @Override
    public void focus() {
        field.requestFocus();
    }
}
