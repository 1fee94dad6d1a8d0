package no.faseport.ui.uncertainty;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// What a picture shows, as a table: a name and then figures, as high as its lines.
final class LinesTable extends TableView<List<String>> {
    private static final double ROW = 30;
    private static final double HEAD = 40;

    LinesTable(String told, List<String> head, List<List<String>> rows) {
        getStyleClass().add("figures");
        setAccessibleText(told);
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        for (int i = 0; i < head.size(); i++) {
            int place = i;
            var column = new TableColumn<List<String>, String>(head.get(i));
            column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue().get(place)));
            column.setMinWidth(i == 0 ? 210 : 100);
            column.setSortable(false);
            column.setReorderable(false);
            if (i > 0) {
                column.getStyleClass().add("amount");
            }
            getColumns().add(column);
        }
        getItems().setAll(rows);
        double height = ROW * rows.size() + HEAD;
        setMinHeight(height);
        setMaxHeight(height);
    }
}
