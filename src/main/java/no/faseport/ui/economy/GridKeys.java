package no.faseport.ui.economy;

import javafx.scene.TraversalDirection;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;

/// The keyboard of a grid: that of a spreadsheet, and F6 to get out of it.
final class GridKeys {
    private final MoneyGrid grid;
    private final GridModel model;

    GridKeys(MoneyGrid grid, GridModel model) {
        this.grid = grid;
        this.model = model;
    }

    /// Begins to listen to the grid's keys.
    void listen() {
        grid.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == grid && pressed(event)) {
                event.consume();
            }
        });
        grid.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getTarget() == grid && CellEditor.begins(event)) {
                grid.edit(event.getCharacter(), true);
                event.consume();
            }
        });
    }

    private boolean pressed(KeyEvent event) {
        return event.isShortcutDown() ? command(event) : walks(event) || acts(event);
    }

    private boolean command(KeyEvent event) {
        var extend = event.isShiftDown();
        switch (event.getCode()) {
            case C -> copy();
            case A -> model.selection().set(new Selection(last(), columns() - 1, 0, 0));
            case HOME -> go(0, 0, extend);
            case END -> go(last(), columns() - 1, extend);
            case UP -> edge(-1, 0, extend);
            case DOWN -> edge(1, 0, extend);
            case LEFT -> edge(0, -1, extend);
            case RIGHT -> edge(0, 1, extend);
            default -> {
                return model.writing().filter(writing -> writes(event, writing)).isPresent();
            }
        }
        return true;
    }

    private boolean writes(KeyEvent event, GridWriting writing) {
        switch (event.getCode()) {
            case X -> cut(writing);
            case V -> paste(writing);
            case D -> writing.fillDown();
            case R -> writing.fillRight();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void edge(int rows, int columns, boolean extend) {
        var there = Edge.from(model.sheet().get(), model.selection().get(), rows, columns);
        go(there.row(), there.column(), extend);
    }

    private boolean walks(KeyEvent event) {
        var extend = event.isShiftDown();
        var at = model.selection().get();
        switch (event.getCode()) {
            case UP -> move(model, -1, 0, extend);
            case DOWN -> move(model, 1, 0, extend);
            case LEFT -> move(model, 0, -1, extend);
            case RIGHT -> move(model, 0, 1, extend);
            case HOME -> go(at.row(), 0, extend);
            case END -> go(at.row(), columns() - 1, extend);
            case PAGE_UP -> move(model, -grid.page(), 0, extend);
            case PAGE_DOWN -> move(model, grid.page(), 0, extend);
            case TAB -> tab(event.isShiftDown() ? -1 : 1);
            case ENTER -> enter(event.isShiftDown() ? -1 : 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean acts(KeyEvent event) {
        var at = model.selection().get();
        switch (event.getCode()) {
            case F2 -> grid.edit();
            case F6 -> grid.requestFocusTraversal(event.isShiftDown()
                    ? TraversalDirection.PREVIOUS
                    : TraversalDirection.NEXT);
            case DELETE, BACK_SPACE -> model.writing().ifPresent(GridWriting::clear);
            case SPACE -> {
                if (event.isShiftDown()) {
                    model.selection().set(new Selection(at.row(), columns() - 1, at.row(), 0));
                } else {
                    model.toggle(at.row());
                }
            }
            case ESCAPE -> {
                var something = !model.trouble().get().reasons().isEmpty() || !at.single();
                model.forget();
                model.selection().set(Selection.of(at.row(), at.column()));
                return something;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Puts the chosen cells on the clipboard.
    void copy() {
        var content = new ClipboardContent();
        content.putString(model.copied());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Puts the chosen cells on the clipboard and empties them.
    void cut(GridWriting writing) {
        copy();
        writing.clear();
    }

    /// Takes in what is on the clipboard.
    void paste(GridWriting writing) {
        var clipboard = Clipboard.getSystemClipboard();
        writing.paste(clipboard.hasString() ? clipboard.getString() : "");
    }

    private void enter(int step) {
        var row = model.selection().get().row();
        var rows = model.sheet().get().rows();
        if (row < rows.size() && rows.get(row).style() == Sheet.Style.SECTION) {
            model.toggle(row);
        } else {
            move(model, step, 0, false);
        }
    }

    /// Goes to the next cell, from the end of a row to the beginning of the next, and out of the grid at its end.
    private void tab(int step) {
        var at = model.selection().get();
        var column = at.column() + step;
        if (column >= 0 && column < columns()) {
            move(model, 0, step, false);
            return;
        }
        var row = model.sheet().get().rowFrom(at.row(), step);
        if (row == at.row()) {
            grid.requestFocusTraversal(step > 0 ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
        } else {
            go(row, step > 0 ? 0 : columns() - 1, false);
        }
    }

    /// Moves the cursor by rows and columns, over headings and not beyond the edge.
    static void move(GridModel model, int rows, int columns, boolean extend) {
        model.forget();
        var at = model.selection().get();
        var sheet = model.sheet().get();
        var row = at.row();
        for (int i = 0; i < Math.abs(rows); i++) {
            row = sheet.rowFrom(row, Integer.signum(rows));
        }
        var column = Math.max(0, Math.min(at.column() + columns, sheet.columns().size() - 1));
        model.selection().set(extend ? at.to(row, column) : Selection.of(row, column));
    }

    private void go(int row, int column, boolean extend) {
        model.forget();
        var at = model.selection().get();
        model.selection().set(model.sheet().get().kept(extend ? at.to(row, column) : Selection.of(row, column)));
    }

    private int last() {
        return Math.max(0, model.sheet().get().rows().size() - 1);
    }

    private int columns() {
        return model.sheet().get().columns().size();
    }
}
