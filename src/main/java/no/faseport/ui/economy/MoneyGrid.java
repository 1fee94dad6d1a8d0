package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// A grid of amounts with the keyboard of a spreadsheet. Only the rows and columns that are seen have nodes.
final class MoneyGrid extends Region {
    static final double ROW = 28;
    private static final double BAR = 12;
    private static final int ROWS_BEFORE_DETAILS = 4;
    private static final double DIGIT = 8.7;
    private static final double LETTER = 7.4;
    private static final double PADDING = 16;

    private final GridModel model;
    private final Words words;
    private final GridHead head = new GridHead();
    private final Pane body = new Pane();
    private final Rectangle window = new Rectangle();
    private final Pane totals = new Pane();
    private final List<GridRow> rows = new ArrayList<>();
    private final List<GridRow> totalRows = new ArrayList<>();
    private final ScrollBar vertical = new ScrollBar();
    private final ScrollBar horizontal = new ScrollBar();
    private final Tooltip tooltip = new Tooltip();
    private final CellEditor editor;
    private final Callout callout;
    private boolean untold;
    private GridLayout layout = GridLayout.of(Sheet.EMPTY, 0, 1, 0);

    /// Shows `model`, called `name` for those who cannot see it.
    MoneyGrid(GridModel model, Words words, String name) {
        this.model = model;
        this.words = words;
        this.editor = new CellEditor(this, model);
        this.callout = new Callout(words);
        getStyleClass().add("money-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleText(name);
        body.setClip(window);
        totals.getStyleClass().add("money-totals");
        vertical.setOrientation(Orientation.VERTICAL);
        getChildren().addAll(body, totals, head, vertical, horizontal, editor.field(), callout);
        new GridKeys(this, model).listen();
        listen();
    }

    private void listen() {
        model.sheet().addListener((property, before, now) -> requestLayout());
        model.selection().addListener((property, before, now) -> {
            editor.close();
            show(now.row(), now.column());
            untold = true;
            requestLayout();
        });
        model.trouble().addListener((property, before, now) -> requestLayout());
        vertical.valueProperty().addListener((property, before, now) -> requestLayout());
        horizontal.valueProperty().addListener((property, before, now) -> requestLayout());
        focusedProperty().addListener((property, before, now) -> requestLayout());
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        body.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        body.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        body.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        Tooltip.install(body, tooltip);
        tooltip.setOnShowing(event -> tooltip.setOpacity(tooltip.getText().isEmpty() ? 0 : 1));
    }

    private void scroll(ScrollEvent event) {
        vertical.setValue(within(vertical, vertical.getValue() - event.getDeltaY()));
        horizontal.setValue(within(horizontal, horizontal.getValue() - event.getDeltaX()));
        event.consume();
    }

    private static double within(ScrollBar bar, double value) {
        return Math.max(0, Math.min(value, bar.getMax()));
    }

    private void press(MouseEvent event) {
        requestFocus();
        model.forget();
        var row = rowAt(event.getY());
        var sheet = model.sheet().get();
        if (row < 0 || !sheet.rows().get(row).style().takesCursor()) {
            return;
        }
        var column = layout.columnAt(event.getX());
        var there = model.selection().get();
        if (column < 0) {
            model.toggle(row);
            model.selection().set(new Selection(row, sheet.columns().size() - 1, row, 0));
        } else {
            model.selection().set(event.isShiftDown() ? there.to(row, column) : Selection.of(row, column));
            if (event.getClickCount() == 2) {
                edit(model.editText(row, column), false);
            }
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        var row = rowAt(event.getY());
        var column = layout.columnAt(event.getX());
        if (row >= 0 && column >= 0 && model.sheet().get().rows().get(row).style().takesCursor()) {
            model.selection().set(model.selection().get().to(row, column));
        }
    }

    private void hover(MouseEvent event) {
        var row = rowAt(event.getY());
        tooltip.setText(row < 0 ? "" : model.tip(row, layout.columnAt(event.getX())));
    }

    private int rowAt(double y) {
        var row = (int) Math.floor((y + vertical.getValue()) / ROW);
        return row < model.sheet().get().rows().size() && y >= 0 ? row : -1;
    }

    /// Opens the editor in the cell of the cursor; `over` begins with the text typed instead of what stands there.
    void edit(String text, boolean over) {
        var at = model.selection().get();
        if (!model.editable(at.row(), at.column())) {
            model.explain(at.row(), at.column());
            return;
        }
        show(at.row(), at.column());
        layout();
        var box = box(at.row(), at.column());
        editor.open(at, text, over, box);
    }

    /// How many rows fit between headings and totals.
    int page() {
        return Math.max(1, (int) (body.getHeight() / ROW) - 1);
    }

    private void show(int row, int column) {
        if (body.getHeight() > 0) {
            var top = headed(row) * ROW;
            vertical.setValue(within(vertical,
                    Math.min(top, Math.max(vertical.getValue(), (row + 1) * ROW - body.getHeight()))));
        }
        horizontal.setValue(within(horizontal, layout.scrolledTo(column)));
    }

    /// The row, or the heading right above it, which is to be seen with it.
    private int headed(int row) {
        var rows = model.sheet().get().rows();
        return row > 0 && row <= rows.size() && !rows.get(row - 1).style().takesCursor() ? row - 1 : row;
    }

    private Rectangle2D box(int row, int column) {
        return new Rectangle2D(layout.x(column), GridHead.HEIGHT + row * ROW - vertical.getValue(),
                layout.columnWidth(), ROW);
    }

    private String said(Sheet.Row row, Sheet.Column column, String text) {
        return words.text("money.grid.cell", String.join(" ", row.leads()), column.group(), column.title(),
                text.isEmpty() ? words.text("money.grid.empty") : text);
    }

    /// The cell at `row` and `column`, counted from the first text column; null, as listeners expect, where it is out of sight.
    private @Nullable Node cell(int row, int column) {
        return rows.stream().filter(shown -> shown.shows(row)).findFirst().flatMap(shown -> shown.cell(column))
                .orElse(null);
    }

    /// Where the cursor is, for those who listen.
    private @Nullable Node cursor() {
        var at = model.selection().get();
        return cell(at.row(), layout.leads().size() + at.column());
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        var sheet = model.sheet().get();
        return switch (attribute) {
            case ROW_COUNT -> sheet.rows().size();
            case COLUMN_COUNT -> sheet.leads().size() + sheet.columns().size();
            case CELL_AT_ROW_COLUMN -> cell((Integer) parameters[0], (Integer) parameters[1]);
            case FOCUS_ITEM -> cursor();
            case MULTIPLE_SELECTION -> true;
            case VERTICAL_SCROLLBAR -> vertical;
            case HORIZONTAL_SCROLLBAR -> horizontal;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected void layoutChildren() {
        var sheet = model.sheet().get();
        var wide = getWidth() - BAR;
        layout = GridLayout.of(sheet, wide,
                Math.max(sheet.longestTitle() * LETTER, sheet.longestTotal() * DIGIT) + PADDING,
                horizontal.getValue());
        var sidewards = layout.mostScrolled() > 0 ? BAR : 0;
        var sums = totals(sheet, getHeight() - GridHead.HEIGHT - sidewards);
        var below = sums.size() * ROW;
        var room = Math.max(0, getHeight() - GridHead.HEIGHT - below - sidewards);
        var tall = sheet.rows().size() * ROW;
        range(vertical, Math.max(0, tall - room), room);
        range(horizontal, layout.mostScrolled(), wide - layout.leadWidth());
        head.resizeRelocate(0, 0, wide, GridHead.HEIGHT);
        head.show(sheet, layout);
        var seen = Math.min(room, tall);
        body.resizeRelocate(0, GridHead.HEIGHT, wide, seen);
        window.setWidth(wide);
        window.setHeight(seen);
        totals.resizeRelocate(0, GridHead.HEIGHT + seen, wide, below);
        vertical.resizeRelocate(wide, GridHead.HEIGHT, BAR, room);
        horizontal.resizeRelocate(layout.leadWidth(), GridHead.HEIGHT + seen + below,
                Math.max(0, wide - layout.leadWidth()), BAR);
        vertical.setVisible(vertical.getMax() > 0);
        horizontal.setVisible(sidewards > 0);
        showRows(sheet, seen);
        showTotals(sheet, sums);
        showTrouble();
        if (untold) {
            untold = false;
            notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        }
    }

    private static void range(ScrollBar bar, double most, double seen) {
        bar.setMax(most);
        bar.setVisibleAmount(most + seen == 0 ? 0 : most * seen / (most + seen));
        bar.setBlockIncrement(seen);
        bar.setUnitIncrement(ROW);
        if (bar.getValue() > most) {
            bar.setValue(most);
        }
    }

    private void showRows(Sheet sheet, double seen) {
        var first = (int) (vertical.getValue() / ROW);
        var count = Math.min(sheet.rows().size() - first, (int) Math.ceil(seen / ROW) + 1);
        fill(rows, body, Math.max(0, count));
        var selection = model.selection().get();
        for (int i = 0; i < rows.size(); i++) {
            var node = rows.get(i);
            node.setVisible(i < count);
            if (i < count) {
                var row = first + i;
                node.resizeRelocate(0, row * ROW - vertical.getValue(), layout.end(), ROW);
                node.show(sheet, sheet.rows().get(row), layout,
                        new GridRow.Marks(selection, row, selection.row() == row && isFocusWithin()));
            }
        }
    }

    /// The totals to show in so much height: all of them, or where few rows would be left the ones that matter.
    private static List<Sheet.Row> totals(Sheet sheet, double height) {
        var fewRows = Math.min(sheet.rows().size(), ROWS_BEFORE_DETAILS);
        return height >= (sheet.totals().size() + fewRows) * ROW
                ? sheet.totals()
                : sheet.totals().stream().filter(row -> row.style() == Sheet.Style.SUM).toList();
    }

    private void showTotals(Sheet sheet, List<Sheet.Row> sums) {
        fill(totalRows, totals, sums.size());
        for (int i = 0; i < totalRows.size(); i++) {
            var node = totalRows.get(i);
            node.setVisible(i < sums.size());
            if (node.isVisible()) {
                node.resizeRelocate(0, i * ROW, layout.end(), ROW);
                node.show(sheet, sums.get(i), layout, GridRow.Marks.NONE);
            }
        }
    }

    private void fill(List<GridRow> rows, Pane parent, int count) {
        while (rows.size() < count) {
            var row = new GridRow(this::said);
            row.setManaged(false);
            rows.add(row);
            parent.getChildren().add(row);
        }
    }

    private void showTrouble() {
        var trouble = model.trouble().get();
        callout.show(trouble, trouble.reasons().isEmpty() ? Rectangle2D.EMPTY : box(trouble.row(), trouble.column()),
                getWidth(), getHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
        var sheet = model.sheet().get();
        return GridHead.HEIGHT + (sheet.rows().size() + sheet.totals().size()) * ROW + BAR;
    }

    @Override
    protected double computeMinHeight(double width) {
        return GridHead.HEIGHT + 4 * ROW;
    }
}
