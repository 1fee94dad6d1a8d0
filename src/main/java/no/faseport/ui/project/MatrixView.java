package no.faseport.ui.project;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.project.Stakeholder;
import no.faseport.project.StakeholderMatrix;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// The stakeholders between interest (across) and influence (up), each cell with the names in it.
final class MatrixView extends VBox {
    private static final double SIDE = 44;

    private final Words words;
    private final GridPane grid = new GridPane();

    MatrixView(Words words) {
        this.words = words;
        getStyleClass().add("fp-matrix");
        grid.getStyleClass().add("fp-matrix-grid");
        grid.getColumnConstraints().add(new ColumnConstraints(SIDE));
        for (int i = 0; i < Stakeholder.HIGH; i++) {
            var column = new ColumnConstraints(SIDE, 160, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true);
            grid.getColumnConstraints().add(column);
        }
        managedProperty().bind(visibleProperty());
        getChildren().addAll(Parts.text(words.text("room.matrix.title"), "fp-caption"), grid);
    }

    /// Shows where everybody stands; nothing while there is nobody.
    void show(List<Stakeholder> stakeholders) {
        setVisible(!stakeholders.isEmpty());
        grid.getChildren().clear();
        for (var cell : StakeholderMatrix.of(stakeholders).cells()) {
            int row = Stakeholder.HIGH - cell.influence();
            if (cell.interest() == Stakeholder.LOW) {
                grid.add(Parts.whole(String.valueOf(cell.influence()), "fp-caption"), 0, row);
            }
            grid.add(cell(cell), cell.interest(), row);
        }
        for (int interest = Stakeholder.LOW; interest <= Stakeholder.HIGH; interest++) {
            grid.add(Parts.whole(String.valueOf(interest), "fp-caption"), interest, Stakeholder.HIGH);
        }
    }

    private Label cell(StakeholderMatrix.Cell cell) {
        var label = new Label(String.join(", ", cell.names()));
        label.setWrapText(true);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll("fp-matrix-cell", switch (cell.approach()) {
            case INVOLVE -> "fp-involve";
            case SATISFY, INFORM -> "fp-heed";
            case WATCH -> "fp-follow";
        });
        label.setAccessibleText(words.text("room.matrix.cell", cell.interest(), cell.influence(),
                words.text("room.approach." + cell.approach()), label.getText()));
        if (!cell.names().isEmpty()) {
            label.setTooltip(new Tooltip(words.text("room.approach." + cell.approach())));
        }
        return label;
    }
}
