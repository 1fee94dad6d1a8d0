package no.faseport.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// A table of texts and figures, some of which are written where they stand; the columns say which.
public final class WrittenTable<S> extends TableView<S> implements WrittenCell.Sheet<S> {
    private static final double A_NAME = 150;
    private static final double A_WORD = 84;

    private final Words words;
    private final Function<S, String> rowName;
    private Function<S, Mark> marks = row -> Mark.NONE;
    private Predicate<S> open = row -> true;

    /// How a row stands out.
    public enum Mark {
        /// A sum.
        SUM("sum"),
        /// Something said for comparison.
        MUTED("muted"),
        /// Something that does not add up.
        WRONG("wrong"),
        /// A row like the others.
        NONE("plain");

        private final String style;

        Mark(String style) {
            this.style = style;
        }
    }

    /// A column: its heading, how wide it is, what it shows, and what is done with what is written in it.
    public record Column<S>(String title, double width, boolean figure, Function<S, String> text,
            Optional<BiConsumer<S, String>> write) {
        /// A column of texts that are only read.
        public static <S> Column<S> text(String title, double width, Function<S, String> text) {
            return new Column<>(title, width, false, text, Optional.empty());
        }

        /// A column of figures that are only read.
        public static <S> Column<S> figure(String title, double width, Function<S, String> text) {
            return new Column<>(title, width, true, text, Optional.empty());
        }

        /// The same column, written in by `save`.
        public Column<S> written(BiConsumer<S, String> save) {
            return new Column<>(title, width, figure, text, Optional.of(save));
        }
    }

    /// A table called `name`, whose rows are called by `rowName`; `nothing` is said where it has none.
    public WrittenTable(Words words, String name, String nothing, Function<S, String> rowName,
            List<Column<S>> columns) {
        this.words = words;
        this.rowName = rowName;
        getStyleClass().add("written-table");
        setEditable(true);
        setAccessibleText(name);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setCellSelectionEnabled(true);
        setPlaceholder(Parts.nothing(nothing));
        setRowFactory(table -> new MarkedRow());
        show(columns);
    }

    /// Shows these columns.
    public void show(List<Column<S>> columns) {
        getColumns().setAll(columns.stream().map(this::column).toList());
        var first = getColumns().getFirst();
        first.getStyleClass().add("first");
        first.setMinWidth(Math.min(first.getPrefWidth(), A_NAME));
    }

    /// Lets rows stand out.
    public void mark(Function<S, Mark> as) {
        marks = as;
    }

    /// Lets nothing be written but in the rows that are `isOpen`.
    public void openWhere(Predicate<S> isOpen) {
        open = isOpen;
    }

    /// Lets Delete take a row away.
    public void onDelete(Consumer<S> remove) {
        onKey(KeyCode.DELETE, row -> {
            if (open.test(row)) {
                remove.accept(row);
            }
        });
    }

    /// Lets a key do something with the row it is pressed in, where nothing is being written.
    public void onKey(KeyCode code, Consumer<S> act) {
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            var at = getFocusModel().getFocusedCell();
            if (key.getCode() == code && getEditingCell() == null && at != null && at.getRow() >= 0
                    && at.getRow() < getItems().size()) {
                act.accept(getItems().get(at.getRow()));
                key.consume();
            }
        });
    }

    private TableColumn<S, String> column(Column<S> told) {
        var column = new TableColumn<S, String>(told.title());
        column.setCellValueFactory(row -> new SimpleStringProperty(told.text().apply(row.getValue())));
        column.setUserData(told);
        column.setPrefWidth(told.width());
        column.setMinWidth(told.figure() || told.width() <= A_WORD ? told.width() : A_WORD);
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add(told.figure() ? "amount" : "words");
        column.setCellFactory(any -> told.write().isPresent()
                ? new WrittenCell<>(this, told.figure())
                : new ReadCell<>(told.figure()));
        return column;
    }

    private static final class ReadCell<S> extends TableCell<S, String> {
        ReadCell(boolean figure) {
            getStyleClass().add(figure ? "amount" : "words");
            WholeText.tell(this);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
        }
    }

    private final class MarkedRow extends TableRow<S> {
        @Override
        protected void updateItem(@Nullable S row, boolean empty) {
            super.updateItem(row, empty);
            var mark = row == null || empty ? Mark.NONE : marks.apply(row);
            for (var one : Mark.values()) {
                pseudoClassStateChanged(PseudoClass.getPseudoClass(one.style), mark == one);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private Column<S> told(TableColumn<S, ?> column) {
        return (Column<S>) column.getUserData();
    }

    @Override
    public boolean takes(S line, TableColumn<S, ?> column) {
        var told = told(column);
        return told.write().isPresent() && open.test(line);
    }

    @Override
    public String name(S line, TableColumn<S, ?> column) {
        return words.text("uncertainty.cell", rowName.apply(line), column.getText());
    }

    @Override
    public void write(S line, TableColumn<S, ?> column, String text) {
        var told = told(column);
        if (!text.strip().equals(told.text().apply(line))) {
            told.write().ifPresent(save -> save.accept(line, text.strip()));
        }
    }
}
