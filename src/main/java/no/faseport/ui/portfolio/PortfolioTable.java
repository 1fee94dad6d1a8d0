package no.faseport.ui.portfolio;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.portfolio.view.Column;
import no.faseport.portfolio.view.Line;
import no.faseport.project.ProjectId;
import no.faseport.project.Section;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// The table of the portfolio: binds what the view-model decides to columns, keys and the clipboard.
final class PortfolioTable extends TableView<Line> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private static final int MOST_TRIES = 5;

    private final Words words;
    private final PortfolioViewModel model;
    private final Consumer<ProjectId> open;
    private final Runnable copy;
    private final Map<Column, TableColumn<Line, Line>> columns = new EnumMap<>(Column.class);
    private final Map<TableColumn<Line, ?>, Column> meaning = new HashMap<>();
    private boolean arranging;
    private Optional<ProjectId> revealed = Optional.empty();
    private int tries;

    /// A table of what `model` holds; `open` opens a project and `copy` copies what is shown.
    PortfolioTable(Words words, PortfolioViewModel model, Consumer<ProjectId> open, Runnable copy) {
        this.words = words;
        this.model = model;
        this.open = open;
        this.copy = copy;
        getStyleClass().add("portfolio-table");
        setAccessibleText(words.text("portfolio.table"));
        var cells = new Cells(words, model);
        for (var column : Column.values()) {
            var made = column(column, cells);
            columns.put(column, made);
            meaning.put(made, column);
        }
        setRowFactory(table -> new LineRow());
        setSortPolicy(table -> sorted());
        setItems(model.lines());
        follow();
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        List.of(KeyEvent.KEY_PRESSED, MouseEvent.MOUSE_PRESSED, ScrollEvent.SCROLL)
                .forEach(touch -> addEventFilter(touch, _ -> revealed = Optional.empty()));
        widthProperty().addListener((property, was, is) -> fit());
    }

    private void follow() {
        model.arrangement().addListener((property, was, is) -> arrange(is));
        model.thousands().addListener((property, was, is) -> refresh());
        model.arranged().addListener((property, was, is) -> stand());
        model.onlooker().addListener((property, was, is) -> refresh());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> choose());
        arrange(model.arrangement().get());
    }

    private void choose() {
        if (arranging) {
            return;
        }
        model.chosen().set(getSelectionModel().getSelectedItems().stream().flatMap(PortfolioTable::project)
                .collect(Collectors.toUnmodifiableSet()));
        Optional.ofNullable(getSelectionModel().getSelectedItem()).stream().flatMap(PortfolioTable::project).findFirst()
                .ifPresent(id -> model.selected().set(Optional.of(id)));
    }

    private static Stream<ProjectId> project(Line line) {
        return switch (line) {
            case Line.OfProject project -> Stream.of(project.row().id());
            case Line.OfGroup group -> Stream.empty();
        };
    }

    /// Stands at the selected project again, with the others chosen, after the lines have changed.
    private void stand() {
        arranging = true;
        getSelectionModel().clearSelection();
        var chosen = model.chosen().get();
        if (chosen.size() > 1) {
            for (int i = 0; i < model.lines().size(); i++) {
                if (project(model.lines().get(i)).anyMatch(chosen::contains)) {
                    getSelectionModel().select(i);
                }
            }
        }
        if (model.selectedLine() >= 0) {
            getSelectionModel().select(model.selectedLine());
        }
        arranging = false;
        choose();
        bringIn();
    }

    private void bringIn() {
        if (model.selectedLine() >= 0 && revealed.equals(model.selected().get())) {
            scrollTo(Math.max(0, model.selectedLine() - 3));
        }
    }

    /// A line that is scrolled to before the lines are laid out anew may end below the edge: it is scrolled to once they are.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (revealed.isPresent() && tries < MOST_TRIES && lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && isBelow(flow, model.selectedLine())) {
            tries++;
            bringIn();
        }
    }

    private static boolean isBelow(VirtualFlow<?> flow, int line) {
        var last = Optional.ofNullable(flow.getLastVisibleCell());
        return last.filter(cell -> cell.getIndex() < line
                || (cell.getIndex() == line && cell.getBoundsInParent().getMaxY() > flow.getHeight() + 1)).isPresent();
    }

    /// Stands at the selected project and brings it in sight, where it stays until somebody moves about in the table.
    void reveal() {
        revealed = model.selected().get();
        tries = 0;
        stand();
    }

    private TableColumn<Line, Line> column(Column column, Cells cells) {
        var made = new TableColumn<Line, Line>();
        made.setId(column.name());
        made.setCellValueFactory(line -> new SimpleObjectProperty<>(line.getValue()));
        made.setCellFactory(owner -> cells.of(column));
        var widths = Widths.of(column);
        made.setMinWidth(widths.least());
        made.setPrefWidth(widths.usual());
        made.setMaxWidth(widths.most());
        made.getStyleClass().add("column-" + column.name().toLowerCase(java.util.Locale.ROOT));
        if (column == Column.MARKS) {
            made.setGraphic(marksHead());
        } else {
            var head = new Label(words.text(column.key()));
            head.setTooltip(new Tooltip(words.text(column.key() + ".hint")));
            made.setGraphic(head);
        }
        if (column.isMoney()) {
            made.getStyleClass().add("amount");
        }
        return made;
    }

    private HBox marksHead() {
        var head = new HBox();
        head.getStyleClass().add("marks-head");
        for (var section : Section.values()) {
            var name = words.text("section." + section);
            var letter = new Label(name.substring(0, 1));
            letter.setTooltip(new Tooltip(name));
            letter.setAccessibleText(name);
            head.getChildren().add(letter);
        }
        return head;
    }

    private void arrange(Arrangement how) {
        arranging = true;
        var wanted = how.columns().stream().map(columns::get).toList();
        if (!getColumns().equals(wanted)) {
            getColumns().setAll(wanted);
            fit();
        }
        var sort = how.sort().map(columns::get).map(column -> {
            column.setSortType(how.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            return List.<TableColumn<Line, ?>>of(column);
        }).orElse(List.of());
        if (!getSortOrder().equals(sort)) {
            getSortOrder().setAll(sort);
        }
        arranging = false;
    }

    private boolean sorted() {
        if (!arranging) {
            var first = getSortOrder().stream().findFirst();
            model.arrangement().set(model.arrangement().get().withSort(first.map(meaning::get),
                    first.map(column -> column.getSortType() == TableColumn.SortType.DESCENDING).orElse(false)));
        }
        return true;
    }

    /// Shares the width between the columns, or scrolls where it is too small for them.
    private void fit() {
        var least = model.arrangement().get().columns().stream().mapToDouble(column -> Widths.of(column).least()).sum();
        setColumnResizePolicy(getWidth() > least + Widths.SCROLL_BAR
                ? CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS
                : UNCONSTRAINED_RESIZE_POLICY);
    }

    private void key(KeyEvent event) {
        var line = Optional.ofNullable(getSelectionModel().getSelectedItem());
        if (event.getCode() == KeyCode.ENTER) {
            line.ifPresent(this::open);
        } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            copy.run();
        } else if (event.getCode() == KeyCode.D && event.isShortcutDown()) {
            model.star(model.chosen().get());
        } else if (event.getCode() == KeyCode.ESCAPE && model.chosen().get().size() > 1) {
            getSelectionModel().clearAndSelect(Math.max(0, model.selectedLine()));
        } else if ((event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT)
                && line.orElse(null) instanceof Line.OfGroup group) {
            if (group.open() == (event.getCode() == KeyCode.LEFT)) {
                fold(group);
            }
        } else {
            return;
        }
        event.consume();
    }

    private void open(Line line) {
        switch (line) {
            case Line.OfProject project -> open.accept(project.row().id());
            case Line.OfGroup group -> fold(group);
        }
    }

    private void fold(Line.OfGroup group) {
        var at = getSelectionModel().getSelectedIndex();
        model.fold(group.title());
        getSelectionModel().clearAndSelect(at);
    }

    private final class LineRow extends TableRow<Line> {
        private LineRow() {
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && getItem() instanceof Line.OfProject line) {
                    open.accept(line.row().id());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(GROUP, !empty && line instanceof Line.OfGroup);
        }
    }
}
