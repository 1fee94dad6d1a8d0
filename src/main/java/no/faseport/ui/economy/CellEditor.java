package no.faseport.ui.economy;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The field in which one cell is written.
final class CellEditor {
    private final MoneyGrid grid;
    private final GridModel model;
    private final TextField field = new TextField();
    private final ChangeListener<Boolean> focus = (property, before, now) -> focused(now);
    private boolean open;
    private int anchor;
    private int caret;
    private boolean typedOver;
    private Selection at = Selection.of(0, 0);

    CellEditor(MoneyGrid grid, GridModel model) {
        this.grid = grid;
        this.model = model;
        field.getStyleClass().add("money-editor");
        field.setAlignment(Pos.CENTER_RIGHT);
        field.setManaged(false);
        field.setVisible(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().addListener((property, before, now) -> model.forget());
        field.skinProperty().addListener((property, before, now) -> field.focusedProperty().addListener(focus));
    }

    /// A field whose window comes back, or comes at all after the first letter, selects its text, and the next letter would
    /// replace it: so the caret is put back. Who only goes to another window has not left the cell.
    private void focused(boolean now) {
        if (now) {
            field.selectRange(anchor, caret);
        } else if (open) {
            anchor = field.getAnchor();
            caret = field.getCaretPosition();
            if (!isFocusOwner()) {
                leave();
            }
        }
    }

    private boolean isFocusOwner() {
        return field.getScene() != null && field.getScene().getFocusOwner() == field;
    }

    /// The field itself, to be laid over the grid.
    TextField field() {
        return field;
    }

    /// Opens over the cell at `cursor`, in `box`, with `text`; `over` when that is what the user began to type.
    void open(Selection cursor, String text, boolean over, Rectangle2D box) {
        at = cursor;
        typedOver = over;
        open = true;
        field.setText(text);
        field.setVisible(true);
        field.resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
        anchor = over ? text.length() : 0;
        caret = text.length();
        // a skin that comes with the next frame would select the first letter, and the second would replace it
        field.applyCss();
        field.requestFocus();
        field.selectRange(anchor, caret);
    }

    /// Closes without writing anything.
    void close() {
        if (open) {
            open = false;
            field.setVisible(false);
            grid.requestFocus();
        }
    }

    private void leave() {
        open = false;
        field.setVisible(false);
        model.writing().ifPresent(writing -> writing.write(at.row(), at.column(), field.getText()));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShortcutDown()) {
                    doneInAll(event);
                } else {
                    done(event, event.isShiftDown() ? -1 : 1, 0);
                }
            }
            case TAB -> done(event, 0, event.isShiftDown() ? -1 : 1);
            case UP -> doneIfTyped(event, -1, 0);
            case DOWN -> doneIfTyped(event, 1, 0);
            case LEFT -> doneIfTyped(event, 0, -1);
            case RIGHT -> doneIfTyped(event, 0, 1);
            case ESCAPE -> {
                event.consume();
                model.forget();
                close();
            }
            default -> {
                // the field itself knows what to do
            }
        }
    }

    /// Who began by typing over a cell goes on to the next with the arrows; who went into it moves within the text.
    private void doneIfTyped(KeyEvent event, int rows, int columns) {
        if (typedOver && !event.isShiftDown() && !event.isShortcutDown()) {
            done(event, rows, columns);
        }
    }

    private void done(KeyEvent event, int rows, int columns) {
        event.consume();
        if (model.writing().filter(writing -> writing.write(at.row(), at.column(), field.getText())).isPresent()) {
            close();
            GridKeys.move(model, rows, columns, false);
        }
    }

    private void doneInAll(KeyEvent event) {
        event.consume();
        if (model.writing().filter(writing -> writing.writeAll(field.getText())).isPresent()) {
            close();
        }
    }

    /// True for the keys that begin to write in a cell: what stands on a key, without a command.
    static boolean begins(KeyEvent event) {
        var typed = event.getCharacter();
        return !event.isShortcutDown() && !event.isAltDown() && !typed.isBlank() && typed.charAt(0) >= ' '
                && event.getCode() == KeyCode.UNDEFINED && typed.charAt(0) != '\u007f';
    }
}
