package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import no.faseport.words.Words;

/// The totals that stay below the rows.
final class GridTotals extends Pane {
    private static final int ROWS_BEFORE_DETAILS = 4;

    private final List<GridRow> rows = new ArrayList<>();
    private final GridRow.Speech speech;
    private List<Sheet.Row> chosen = List.of();

    GridTotals(Words words) {
        speech = (row, column, text) -> words.text("money.grid.cell", String.join(" ", row.leads()), column.group(),
                column.title(), text.isEmpty() ? words.text("money.grid.empty") : text);
        getStyleClass().add("money-totals");
    }

    /// Chooses what to show where so much height is to be shared with the rows: all totals, or where few rows would be left
    /// the ones that matter; gives the height they take.
    double choose(Sheet sheet, double height) {
        var fewRows = Math.min(sheet.rows().size(), ROWS_BEFORE_DETAILS);
        chosen = height >= (sheet.totals().size() + fewRows) * MoneyGrid.ROW
                ? sheet.totals()
                : sheet.totals().stream().filter(row -> row.style() == Sheet.Style.SUM).toList();
        return chosen.size() * MoneyGrid.ROW;
    }

    /// Shows what was chosen.
    void show(Sheet sheet, GridLayout layout) {
        while (rows.size() < chosen.size()) {
            var row = new GridRow(speech);
            row.setManaged(false);
            rows.add(row);
            getChildren().add(row);
        }
        for (int i = 0; i < rows.size(); i++) {
            var node = rows.get(i);
            node.setVisible(i < chosen.size());
            if (node.isVisible()) {
                node.resizeRelocate(0, i * MoneyGrid.ROW, layout.end(), MoneyGrid.ROW);
                node.show(sheet, chosen, i, layout, GridRow.Marks.NONE);
            }
        }
    }
}
