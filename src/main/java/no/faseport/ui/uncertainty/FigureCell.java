package no.faseport.ui.uncertainty;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A figure that is written where it stands: Enter, F2 or a click begins, Enter and Tab save, Esc leaves it as it was.
final class FigureCell extends TableCell<EstimateLine, String> {
    private final Figure figure;
    private final EstimateTable table;
    private final TextField field = new TextField();

    FigureCell(Figure figure, EstimateTable table) {
        this.figure = figure;
        this.table = table;
        getStyleClass().add("amount");
        field.setAlignment(Pos.CENTER_RIGHT);
        field.getStyleClass().add("figure-field");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused && isEditing()) {
                save();
            }
        });
        setOnMouseClicked(click -> line().filter(this::takes).ifPresent(line -> edit()));
    }

    private Optional<EstimateLine> line() {
        return Optional.ofNullable(getTableRow()).flatMap(row -> Optional.ofNullable(row.getItem()));
    }

    private boolean takes(EstimateLine line) {
        return table.takes(line, figure);
    }

    private void edit() {
        if (!isEditing()) {
            getTableView().edit(getIndex(), getTableColumn());
        }
    }

    @Override
    public void startEdit() {
        if (line().filter(this::takes).isPresent()) {
            super.startEdit();
            field.setText(getItem());
            field.setAccessibleText(table.name(line().orElseThrow(), figure));
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
        pseudoClassStateChanged(UncertaintyLook.CLOSED, line().filter(line -> !takes(line)).isPresent());
        line().ifPresent(line -> setAccessibleText(table.name(line, figure) + ": " + getItem()));
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            save();
            getTableView().requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            getTableView().requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.TAB) {
            TableColumn<EstimateLine, String> column = getTableColumn();
            int row = getIndex();
            save();
            table.editNext(row, column, key.isShiftDown() ? -1 : 1);
            key.consume();
        }
    }

    private void save() {
        var written = field.getText();
        var line = line();
        super.cancelEdit();
        show();
        line.ifPresent(one -> table.write(one, figure, written));
    }
}
