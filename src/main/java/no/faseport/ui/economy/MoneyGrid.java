package no.faseport.ui.economy;

import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// A grid of amounts with the keyboard of a spreadsheet. Only the rows and columns that are seen have nodes.
final class MoneyGrid extends Region {
    static final double ROW = 28;
    private static final double DIGIT = 8.7;
    private static final double LETTER = 7.4;
    private static final double PADDING = 16;

    private final GridModel model;
    private final GridHead head;
    private final GridBody body;
    private final GridTotals totals;
    private final GridScroll scroll = new GridScroll(this::requestLayout);
    private final CellEditor editor;
    private final Callout callout;
    private final FillHandle handle;
    private final GridMenu menu;
    private boolean untold;
    private GridLayout layout = GridLayout.of(Sheet.EMPTY, 0, 1, 0);

    /// Shows `model`, called `name` for those who cannot see it.
    MoneyGrid(GridModel model, Words words, String name) {
        this.model = model;
        this.head = new GridHead(model);
        this.body = new GridBody(words);
        this.totals = new GridTotals(words);
        this.editor = new CellEditor(this, model);
        this.callout = new Callout(words);
        this.handle = new FillHandle(this, model);
        getStyleClass().add("money-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleText(name);
        body.getChildren().add(handle.node());
        getChildren().addAll(body, totals, head, scroll.vertical(), scroll.horizontal(),
                editor.field(), callout);
        var keys = new GridKeys(this, model);
        keys.listen();
        new GridMouse(this, model).listen(body);
        this.menu = new GridMenu(this, model, keys, words);
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
        focusedProperty().addListener((property, before, now) -> requestLayout());
        addEventHandler(ScrollEvent.SCROLL, scroll::by);
    }

    /// What can be done with the chosen cells, for the pointer and for the keyboard's menu key.
    GridMenu menu() {
        return menu;
    }

    /// The row at a height of the body: the one just out of sight, which is scrolled to, where it is above or below; -1 where
    /// there is none.
    int rowAt(double y) {
        if (y < 0 || y > body.getHeight()) {
            scroll.down(scroll.down() + (y < 0 ? -ROW : ROW));
        }
        var within = Math.max(0, Math.min(y, body.getHeight() - 1));
        var row = (int) Math.floor((within + scroll.down()) / ROW);
        return row < model.sheet().get().rows().size() ? row : -1;
    }

    /// The column at a distance from the left; -1 for the text columns.
    int columnAt(double x) {
        return layout.columnAt(x);
    }

    /// Opens the editor in the cell of the cursor; `over` begins with the text typed instead of what stands there.
    void edit(String text, boolean over) {
        var at = model.selection().get();
        model.writing().ifPresent(writing -> {
            if (writing.editable(at.row(), at.column())) {
                show(at.row(), at.column());
                layout();
                editor.open(at, text, over, box(at.row(), at.column()));
            } else {
                writing.explain(at.row(), at.column());
            }
        });
    }

    /// Opens the editor in the cell of the cursor with what stands there.
    void edit() {
        var at = model.selection().get();
        edit(model.writing().map(writing -> writing.editText(at.row(), at.column())).orElse(""), false);
    }

    /// How many rows fit between headings and totals.
    int page() {
        return Math.max(1, (int) (body.getHeight() / ROW) - 1);
    }

    private void show(int row, int column) {
        if (body.getHeight() > 0) {
            var top = headed(row) * ROW;
            scroll.down(Math.min(top, Math.max(scroll.down(), (row + 1) * ROW - body.getHeight())));
        }
        scroll.across(layout.scrolledTo(column));
    }

    /// The row, or the heading right above it, which is to be seen with it.
    private int headed(int row) {
        var rows = model.sheet().get().rows();
        return row > 0 && row <= rows.size() && !rows.get(row - 1).style().takesCursor() ? row - 1 : row;
    }

    private Rectangle2D box(int row, int column) {
        return new Rectangle2D(layout.x(column), GridHead.HEIGHT + row * ROW - scroll.down(),
                layout.columnWidth(), ROW);
    }

    /// The cell at `row` and `column`, counted from the first text column; null, as listeners expect, where it is out of sight.
    private @Nullable Node cell(int row, int column) {
        return body.cell(row, column).orElse(null);
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
            case VERTICAL_SCROLLBAR -> scroll.vertical();
            case HORIZONTAL_SCROLLBAR -> scroll.horizontal();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected void layoutChildren() {
        var sheet = model.sheet().get();
        var wide = getWidth() - GridScroll.BAR;
        layout = GridLayout.of(sheet, wide,
                Math.max(sheet.longestTitle() * LETTER, sheet.longestTotal() * DIGIT) + PADDING,
                scroll.across());
        var sidewards = layout.mostScrolled() > 0 ? GridScroll.BAR : 0;
        var below = totals.choose(sheet, getHeight() - GridHead.HEIGHT - sidewards);
        var room = Math.max(0, getHeight() - GridHead.HEIGHT - below - sidewards);
        var tall = sheet.rows().size() * ROW;
        scroll.lay(layout, tall, room, below);
        head.resizeRelocate(0, 0, wide, GridHead.HEIGHT);
        head.show(sheet, layout);
        var seen = Math.min(room, tall);
        body.resizeRelocate(0, GridHead.HEIGHT, wide, seen);
        totals.resizeRelocate(0, GridHead.HEIGHT + seen, wide, below);
        body.show(sheet, layout, scroll.down(), model.selection().get(), isFocusWithin());
        totals.show(sheet, layout);
        handle.show(box(model.selection().get().bottom(), model.selection().get().right()), layout.leadWidth());
        showTrouble();
        if (untold) {
            untold = false;
            notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
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
        return GridHead.HEIGHT + (sheet.rows().size() + sheet.totals().size()) * ROW + GridScroll.BAR;
    }

    @Override
    protected double computeMinHeight(double width) {
        return GridHead.HEIGHT + 4 * ROW;
    }
}
