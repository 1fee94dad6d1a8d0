package no.faseport.ui.project;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import no.faseport.ui.Parts;

/// Amounts under each other, right-aligned in columns after what they are.
final class FiguresGrid extends GridPane {
    private int row;

    /// An empty grid with so many columns of amounts.
    FiguresGrid(int columns) {
        getStyleClass().add("fp-figures");
        var label = new ColumnConstraints();
        label.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(label);
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setHalignment(HPos.RIGHT);
            getColumnConstraints().add(column);
        }
    }

    /// The names of the columns; the last one names what columns are left.
    void head(String... columns) {
        for (int i = 0; i < columns.length; i++) {
            var last = i == columns.length - 1;
            add(Parts.whole(columns[i], "fp-caption"), i + 1, row, last ? REMAINING : 1, 1);
            setHalignment(getChildren().getLast(), HPos.RIGHT);
        }
        row++;
    }

    /// A caption over the lines that follow.
    void caption(String text) {
        add(Parts.whole(text, "fp-caption"), 0, row++, REMAINING, 1);
    }

    /// A figure with how it has changed.
    void line(FigureLine figure) {
        line(figure.label(), figure.value(), figure.change(), figure.percent());
    }

    /// A line of the grid; amounts are never cut.
    void line(String label, String... amounts) {
        add(top(Parts.text(label, "fp-body")), 0, row);
        for (int i = 0; i < amounts.length; i++) {
            add(top(Parts.whole(amounts[i], "fp-amount")), i + 1, row);
        }
        row++;
    }

    private static Label top(Label label) {
        setValignment(label, VPos.TOP);
        return label;
    }
}
