package no.faseport.ui.project;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Amounts under each other, right-aligned in two columns after what they are.
final class FiguresGrid extends GridPane {
    private int row;

    /// An empty grid.
    FiguresGrid() {
        getStyleClass().add("fp-figures");
        var label = new ColumnConstraints();
        label.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(label, amounts(), amounts());
    }

    private static ColumnConstraints amounts() {
        var column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        column.setMinWidth(104);
        return column;
    }

    /// The names of the columns.
    void head(String label, String first, String second) {
        addRow(row++, Looks.whole(label, "fp-caption"), Looks.whole(first, "fp-caption"),
                Looks.whole(second, "fp-caption"));
    }

    /// A line of the grid; what is long in the first two columns takes more lines, amounts never do.
    void line(String label, String first, String second) {
        addRow(row++, top(Looks.text(label, "fp-body")), top(Looks.whole(first, "fp-amount")),
                top(Looks.whole(second, "fp-amount")));
    }

    private static Label top(Label label) {
        setValignment(label, VPos.TOP);
        return label;
    }
}
