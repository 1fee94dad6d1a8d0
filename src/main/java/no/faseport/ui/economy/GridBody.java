package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import no.faseport.words.Words;

/// The rows that are seen. A row keeps its nodes while it is in sight, so that scrolling writes only what comes into view.
final class GridBody extends Pane {
    private final Rectangle window = new Rectangle();
    private final List<GridRow> rows = new ArrayList<>();
    private final GridRow.Speech speech;

    GridBody(Words words) {
        speech = (row, column, text) -> words.text("money.grid.cell", String.join(" ", row.leads()), column.group(),
                column.title(), text.isEmpty() ? words.text("money.grid.empty") : text);
        setClip(window);
    }

    /// Shows the rows of `sheet` that stand below `scrolled`.
    void show(Sheet sheet, GridLayout layout, double scrolled, Selection selection, boolean focused) {
        window.setWidth(getWidth());
        window.setHeight(getHeight());
        var first = (int) (scrolled / MoneyGrid.ROW);
        var room = (int) Math.ceil(getHeight() / MoneyGrid.ROW) + 1;
        while (rows.size() < room) {
            var row = new GridRow(speech);
            row.setManaged(false);
            rows.add(row);
            getChildren().add(rows.size() - 1, row);
        }
        for (int i = 0; i < rows.size(); i++) {
            var number = first + i;
            var node = rows.get(number % rows.size());
            node.setVisible(number < sheet.rows().size());
            if (node.isVisible()) {
                node.resizeRelocate(0, number * MoneyGrid.ROW - scrolled, layout.end(), MoneyGrid.ROW);
                node.show(sheet, sheet.rows(), number, layout, GridRow.Marks.of(selection, number, focused));
            }
        }
    }

    /// The cell at `row` and `column`, counted from the first text column, if it is in sight.
    Optional<Node> cell(int row, int column) {
        return rows.stream().filter(shown -> shown.shows(row)).findFirst().flatMap(shown -> shown.cell(column));
    }
}
