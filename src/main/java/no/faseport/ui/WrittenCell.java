package no.faseport.ui;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A figure in a table that is written where it stands, as in a spreadsheet.
///
/// A click, Enter or F2 begins; Enter and leaving the field save, Tab saves and goes on to the next that can be written, and Esc
/// leaves the figure as it was.
public final class WrittenCell<S> extends TableCell<S, String> {
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

    private final Sheet<S> sheet;
    private final TextField field = new TextField();

    /// What can be written in a table and where it goes; one for all its columns.
    public interface Sheet<S> {
        /// True where something can be written in `column` of `line`.
        boolean takes(S line, TableColumn<S, ?> column);

        /// What the cell is called to those who do not see the table.
        String name(S line, TableColumn<S, ?> column);

        /// Saves what was written.
        void write(S line, TableColumn<S, ?> column, String text);
    }

    /// A figure of `sheet`.
    public WrittenCell(Sheet<S> sheet) {
        this(sheet, true);
    }

    /// A cell of `sheet` that holds a figure, or a text.
    public WrittenCell(Sheet<S> sheet, boolean figure) {
        this.sheet = sheet;
        getStyleClass().addAll(figure ? "amount" : "text", "written");
        WholeText.tell(this);
        field.setAlignment(figure ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        field.getStyleClass().add("written-field");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused && isEditing()) {
                save();
            }
        });
        setOnMouseClicked(click -> {
            if (isOpen() && !isEditing()) {
                getTableView().edit(getIndex(), getTableColumn());
            }
        });
    }

    private Optional<S> line() {
        return Optional.ofNullable(getTableRow()).flatMap(row -> Optional.ofNullable(row.getItem()));
    }

    private boolean isOpen() {
        return line().filter(line -> sheet.takes(line, getTableColumn())).isPresent();
    }

    @Override
    public void startEdit() {
        if (isOpen()) {
            super.startEdit();
            field.setText(getItem());
            line().ifPresent(line -> field.setAccessibleText(sheet.name(line, getTableColumn())));
            setText(null);
            setGraphic(field);
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show();
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        if (!isEditing()) {
            show();
        }
    }

    private void show() {
        setGraphic(null);
        setText(getItem());
        pseudoClassStateChanged(CLOSED, line().isPresent() && !isOpen());
        line().ifPresent(line -> setAccessibleText(sheet.name(line, getTableColumn()) + ": " + getItem()));
    }

    private void pressed(KeyEvent key) {
        var table = getTableView();
        if (key.getCode() == KeyCode.ENTER) {
            save();
            table.requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            table.requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.TAB) {
            int row = getIndex();
            int column = table.getVisibleLeafIndex(getTableColumn());
            save();
            go(table, row, column, key.isShiftDown() ? -1 : 1);
            key.consume();
        }
    }

    private void save() {
        var written = field.getText();
        var line = line();
        super.cancelEdit();
        show();
        line.ifPresent(one -> sheet.write(one, getTableColumn(), written));
    }

    /// Goes on to the next that is seen and can be written, to the right and then down.
    private void go(TableView<S> table, int row, int column, int step) {
        int columns = table.getVisibleLeafColumns().size();
        for (int at = row * columns + column + step; at >= 0 && at < columns * table.getItems().size(); at += step) {
            var next = table.getVisibleLeafColumn(at % columns);
            if (sheet.takes(table.getItems().get(at / columns), next)) {
                table.getSelectionModel().clearAndSelect(at / columns, next);
                table.scrollTo(Math.max(0, at / columns - 3));
                table.layout();
                table.edit(at / columns, next);
                return;
            }
        }
    }
}
