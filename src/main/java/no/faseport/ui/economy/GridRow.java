package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// One row on the screen; the same nodes show one row after another as the grid is scrolled.
final class GridRow extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    static final PseudoClass LEAD_FIRST = PseudoClass.getPseudoClass("lead-first");
    private static final PseudoClass RECKONED = PseudoClass.getPseudoClass("reckoned");

    private final List<Label> leads = new ArrayList<>();
    private final List<Label> cells = new ArrayList<>();
    private final Pane amounts = new Pane();
    private final Rectangle window = new Rectangle();

    /// What of a row is chosen, and where the cursor stands; -1 for nowhere.
    record Marks(Selection selection, int row, boolean cursorHere) {
        /// A row outside the block that can be chosen.
        static final Marks NONE = new Marks(Selection.of(-1, -1), 0, false);

        boolean chosen(int column) {
            return selection.contains(row, column);
        }

        boolean cursor(int column) {
            return cursorHere && selection.column() == column;
        }
    }

    GridRow() {
        getStyleClass().add("money-row");
        amounts.setManaged(false);
        amounts.setClip(window);
        amounts.getStyleClass().add("money-amounts");
        getChildren().add(amounts);
    }

    /// Shows `row` of `sheet` as it stands in `layout`.
    void show(Sheet sheet, Sheet.Row row, GridLayout layout, Marks marks) {
        for (var style : Sheet.Style.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(word(style)), style == row.style());
        }
        showLeads(row, layout);
        var x = layout.leadWidth();
        amounts.resizeRelocate(x, 0, Math.max(0, layout.width() - x), getHeight());
        window.setWidth(amounts.getWidth());
        window.setHeight(getHeight());
        while (cells.size() < layout.seen()) {
            cells.add(label(amounts, "money-cell"));
        }
        for (int i = 0; i < cells.size(); i++) {
            var column = layout.firstSeen() + i;
            cells.get(i).setVisible(i < layout.seen());
            if (i < layout.seen()) {
                showCell(cells.get(i), sheet, row.cell(column), column, layout, marks);
            }
        }
    }

    private void showLeads(Sheet.Row row, GridLayout layout) {
        while (leads.size() < layout.leads().size()) {
            leads.add(label(this, "money-lead"));
            leads.getFirst().pseudoClassStateChanged(LEAD_FIRST, true);
        }
        var x = 0.0;
        for (int i = 0; i < leads.size(); i++) {
            var label = leads.get(i);
            var shown = i < row.leads().size();
            label.setVisible(shown);
            if (shown) {
                var width = row.leads().size() == 1 ? layout.leadWidth() : layout.leads().get(i);
                label.setText(row.leads().get(i));
                label.resizeRelocate(x, 0, width, getHeight());
                x += width;
            }
        }
    }

    private void showCell(Label label, Sheet sheet, Sheet.Cell cell, int column, GridLayout layout, Marks marks) {
        label.setText(cell.text());
        label.setGraphic(cell.tone() == Sheet.Tone.LOCKED ? new FontIcon(Material2OutlinedAL.LOCK) : null);
        for (var tone : Sheet.Tone.values()) {
            label.pseudoClassStateChanged(PseudoClass.getPseudoClass(word(tone)), tone == cell.tone());
        }
        var columns = sheet.columns();
        label.pseudoClassStateChanged(FIRST,
                column > 0 && !columns.get(column).group().equals(columns.get(column - 1).group()));
        label.pseudoClassStateChanged(RECKONED, columns.get(column).reckoned());
        label.pseudoClassStateChanged(CHOSEN, marks.chosen(column));
        label.pseudoClassStateChanged(CURSOR, marks.cursor(column));
        label.resizeRelocate(layout.x(column) - layout.leadWidth(), 0, layout.columnWidth(), getHeight());
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static Label label(Pane parent, String style) {
        var label = new Label();
        label.setManaged(false);
        label.getStyleClass().add(style);
        parent.getChildren().add(label);
        return label;
    }

    private static Label label(GridRow parent, String style) {
        var label = new Label();
        label.setManaged(false);
        label.getStyleClass().add(style);
        parent.getChildren().add(label);
        return label;
    }
}
