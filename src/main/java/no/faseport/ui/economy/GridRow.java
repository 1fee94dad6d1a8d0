package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import no.faseport.ui.WholeText;
import org.jspecify.annotations.Nullable;

/// One row on the screen; the same nodes show one row after another as the grid is scrolled.
final class GridRow extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    static final PseudoClass LEAD_FIRST = PseudoClass.getPseudoClass("lead-first");
    private static final PseudoClass RECKONED = PseudoClass.getPseudoClass("reckoned");

    private static final Map<Sheet.Style, PseudoClass> STYLES = names(Sheet.Style.class);
    private static final Map<Sheet.Tone, PseudoClass> TONES = names(Sheet.Tone.class);

    private final List<GridCell> leads = new ArrayList<>();
    private final List<GridCell> cells = new ArrayList<>();
    private final Pane amounts = new Pane();
    private final Rectangle window = new Rectangle();
    private final Speech speech;
    private int index = -1;
    private Sheet shown = Sheet.EMPTY;
    private GridLayout placed = GridLayout.of(Sheet.EMPTY, 0, 1, 0);
    private Marks marked = Marks.NONE;

    /// Which columns of a row are chosen, and in which the cursor stands; -1 for nowhere.
    record Marks(int from, int until, int cursorColumn) {
        /// A row outside the block that can be chosen.
        static final Marks NONE = new Marks(0, -1, -1);

        /// The marks of `row`.
        static Marks of(Selection selection, int row, boolean focused) {
            return selection.top() <= row && row <= selection.bottom()
                    ? new Marks(selection.left(), selection.right(),
                            focused && selection.row() == row ? selection.column() : -1)
                    : NONE;
        }

        boolean chosen(int column) {
            return from <= column && column <= until;
        }

        boolean cursor(int column) {
            return cursorColumn == column;
        }
    }

    /// How a cell is said: its row's texts, its column and what stands in it.
    interface Speech {
        /// The sentence for `text` in the row and under the column.
        String say(Sheet.Row row, Sheet.Column column, String text);
    }

    GridRow(Speech speech) {
        this.speech = speech;
        getStyleClass().add("money-row");
        setAccessibleRole(AccessibleRole.TABLE_ROW);
        amounts.setManaged(false);
        amounts.setClip(window);
        amounts.getStyleClass().add("money-amounts");
        getChildren().add(amounts);
    }

    /// Shows the row `number` of `sheet`, which is among `rows`, as it stands in `layout`.
    void show(Sheet sheet, List<Sheet.Row> rows, int number, GridLayout layout, Marks marks) {
        if (sheet.equals(shown) && number == index && layout.equals(placed) && marks.equals(marked)) {
            return;
        }
        shown = sheet;
        placed = layout;
        marked = marks;
        index = number;
        show(sheet, rows.get(number), layout, marks);
    }

    private void show(Sheet sheet, Sheet.Row row, GridLayout layout, Marks marks) {
        STYLES.forEach((style, name) -> pseudoClassStateChanged(name, style == row.style()));
        showLeads(row, layout);
        var x = layout.leadWidth();
        amounts.resizeRelocate(x, 0, Math.max(0, layout.width() - x), getHeight());
        window.setWidth(amounts.getWidth());
        window.setHeight(getHeight());
        while (cells.size() < layout.seen()) {
            cells.add(added(amounts.getChildren(), "money-cell"));
        }
        for (int i = 0; i < cells.size(); i++) {
            var column = layout.firstSeen() + i;
            cells.get(i).setVisible(i < layout.seen());
            if (i < layout.seen()) {
                showCell(cells.get(i), sheet, row, column, layout, marks);
            }
        }
    }

    private void showLeads(Sheet.Row row, GridLayout layout) {
        while (leads.size() < layout.leads().size()) {
            var lead = added(getChildren(), "money-lead");
            WholeText.tell(lead);
            leads.add(lead);
            leads.getFirst().pseudoClassStateChanged(LEAD_FIRST, true);
        }
        var x = 0.0;
        for (int i = 0; i < leads.size(); i++) {
            var label = leads.get(i);
            var shown = i < row.leads().size();
            label.setVisible(shown);
            if (shown) {
                var width = row.leads().size() == 1 ? layout.leadWidth() : layout.leads().get(i);
                var text = row.leads().get(i);
                label.setText(text);
                label.stand(index, i, false, () -> text);
                label.resizeRelocate(x, 0, width, getHeight());
                x += width;
            }
        }
    }

    private void showCell(GridCell label, Sheet sheet, Sheet.Row row, int column, GridLayout layout, Marks marks) {
        var cell = row.cell(column);
        label.setText(cell.text());
        label.stand(index, sheet.leads().size() + column, marks.chosen(column),
                () -> speech.say(row, sheet.columns().get(column), cell.text()));
        label.lock(cell.tone() == Sheet.Tone.LOCKED);
        TONES.forEach((tone, name) -> label.pseudoClassStateChanged(name, tone == cell.tone()));
        var columns = sheet.columns();
        label.pseudoClassStateChanged(FIRST,
                column > 0 && !columns.get(column).group().equals(columns.get(column - 1).group()));
        label.pseudoClassStateChanged(RECKONED, columns.get(column).reckoned());
        label.pseudoClassStateChanged(CHOSEN, marks.chosen(column));
        label.pseudoClassStateChanged(CURSOR, marks.cursor(column));
        label.resizeRelocate(layout.x(column) - layout.leadWidth(), 0, layout.columnWidth(), getHeight());
    }

    private static <E extends Enum<E>> Map<E, PseudoClass> names(Class<E> all) {
        var names = new EnumMap<E, PseudoClass>(all);
        for (var one : all.getEnumConstants()) {
            names.put(one, PseudoClass.getPseudoClass(one.name().toLowerCase(Locale.ROOT)));
        }
        return names;
    }

    private static GridCell added(List<Node> parent, String style) {
        var cell = new GridCell(style);
        parent.add(cell);
        return cell;
    }

    /// The cell that shows `column`, counted from the first text column, if it is in sight.
    Optional<GridCell> cell(int column) {
        return Stream.concat(leads.stream(), cells.stream()).filter(cell -> cell.stands(index, column)).findFirst();
    }

    /// True where this shows the row `row`.
    boolean shows(int row) {
        return isVisible() && index == row;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.INDEX
                ? index
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
