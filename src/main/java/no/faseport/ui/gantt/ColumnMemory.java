package no.faseport.ui.gantt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.MouseEvent;
import no.faseport.gantt.GanttRow;
import no.faseport.ui.Preferences;

/// Remembers which columns of the plan people want to see, and how wide, from one day to the next.
final class ColumnMemory {
    private static final String KEY = "gantt.columns";

    private final Preferences preferences;

    ColumnMemory(Preferences preferences) {
        this.preferences = preferences;
    }

    /// Gives the table the columns that were chosen, and remembers what is chosen from now on.
    void follow(TreeTableView<GanttRow> table) {
        var chosen = chosen();
        for (var column : table.getColumns()) {
            if (!chosen.isEmpty()) {
                column.setVisible(chosen.containsKey(column.getId()));
            }
            Optional.ofNullable(chosen.get(column.getId())).ifPresent(column::setPrefWidth);
            column.visibleProperty().addListener((_, _, _) -> keep(table));
        }
        // a width is written down when it is let go of, not at every pixel
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> keep(table));
    }

    private Map<String, Double> chosen() {
        var chosen = new HashMap<String, Double>();
        for (var line : preferences.list(KEY)) {
            var parts = line.split(" ", 2);
            if (parts.length == 2 && parts[1].matches("\\d{2,4}")) {
                chosen.put(parts[0], Double.valueOf(parts[1]));
            }
        }
        return chosen;
    }

    private void keep(TreeTableView<GanttRow> table) {
        List<String> lines = table.getColumns().stream().filter(TreeTableColumn::isVisible)
                .map(column -> column.getId() + " " + Math.round(column.getWidth())).toList();
        preferences.put(KEY, lines);
    }
}
