package no.faseport.ui.gantt;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.text.Text;
import no.faseport.gantt.GanttRow;
import no.faseport.portfolio.Roadmap;
import no.faseport.project.ProjectStatus;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// What the roadmap tells of a project beside its name, as much as the window has room for: names first, as long as they are.
///
/// In a window that is not wide, what is not worked on says so in the place of its phase, and a collision is a mark; in a
/// small one only names and marks are left, and the chart tells the rest.
final class RoadmapColumns {
    private static final double WIDE = 1400;
    private static final double SMALL = 800;
    private static final double LONGEST_NAME = 380;
    private static final double SHARE = 0.28;
    private static final double SHARE_IF_SMALL = 0.4;
    private static final double BESIDE_NAME = 56;
    private static final double MARK = 36;
    private static final String COLLIDES = "⚠";

    private final RoadmapViewModel model;
    private final Words words;
    private final TreeTableView<GanttRow> table;
    private final TreeTableColumn<GanttRow, String> phase;
    private final TreeTableColumn<GanttRow, String> status;
    private final TreeTableColumn<GanttRow, String> collisions;
    private final TreeTableColumn<GanttRow, String> finish;
    private Room room = Room.WIDE;

    RoadmapColumns(RoadmapViewModel model, Words words, TreeTableView<GanttRow> table) {
        this.model = model;
        this.words = words;
        this.table = table;
        this.phase = column("phase", line -> room == Room.WIDE || line.status() == ProjectStatus.ACTIVE
                ? line.phase()
                : status(line));
        this.status = column("status", this::status);
        this.collisions = column("collisions", _ -> "");
        this.finish = column("finish", _ -> "");
        finish.setCellValueFactory(cell -> new ReadOnlyStringWrapper(
                model.project(cell.getValue().getValue()).map(_ -> words.date(cell.getValue().getValue().finish()))
                        .orElse("")));
        collisions.setCellFactory(_ -> new Collisions());
        table.getTreeColumn().setText(words.text("roadmap.project"));
        table.getColumns().setAll(List.of(table.getTreeColumn(), phase, status, collisions, finish));
        table.setAccessibleText(words.text("roadmap.table"));
    }

    /// How much of them there is room for.
    enum Room {
        WIDE, USUAL, SMALL;

        /// In a roadmap of so many pixels.
        static Room in(double width) {
            if (width > RoadmapColumns.WIDE) {
                return WIDE;
            }
            return width > RoadmapColumns.SMALL ? USUAL : SMALL;
        }
    }

    /// Gives the columns what they need in a roadmap of `width`, and says how much that is together.
    double fit(double width) {
        room = Room.in(width);
        boolean wide = room == Room.WIDE;
        phase.setVisible(room != Room.SMALL);
        status.setVisible(wide);
        finish.setVisible(room != Room.SMALL);
        phase.setText(words.text(wide ? "roadmap.phase" : "roadmap.phaseOrStatus"));
        collisions.setText(wide ? words.text("roadmap.collisions") : COLLIDES);
        collisions.setPrefWidth(wide ? 96 : MARK);
        phase.setPrefWidth(140);
        status.setPrefWidth(86);
        finish.setPrefWidth(96);
        table.getTreeColumn().setPrefWidth(Math.min(names(), longest(width)));
        table.refresh();
        return table.getVisibleLeafColumns().stream().mapToDouble(TreeTableColumn::getPrefWidth).sum() + 4;
    }

    private double longest(double width) {
        return switch (room) {
            case WIDE -> LONGEST_NAME;
            case USUAL -> SHARE * width;
            case SMALL -> SHARE_IF_SMALL * width;
        };
    }

    /// What the longest name takes.
    private double names() {
        return BESIDE_NAME + model.gantt().open().stream().map(row -> new Text(row.activity().name()))
                .mapToDouble(text -> text.getLayoutBounds().getWidth()).max().orElse(0);
    }

    private String status(Roadmap.Line line) {
        return words.text("project.status." + line.status());
    }

    private TreeTableColumn<GanttRow, String> column(String key, Function<Roadmap.Line, String> text) {
        var column = new TreeTableColumn<GanttRow, String>(words.text("roadmap." + key));
        column.setId(key);
        column.setSortable(false);
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(model.project(cell.getValue().getValue()).map(text).orElse("")));
        CutText.inFull(column);
        return column;
    }

    /// A mark, or a word where there is room, with what collides for those who rest on it or listen.
    private final class Collisions extends TreeTableCell<GanttRow, String> {
        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            var row = getTableRow() == null ? null : getTableRow().getItem();
            var told = empty || row == null ? "" : model.collisions(row);
            setText(told.isEmpty() ? "" : room == Room.WIDE ? words.text("roadmap.collides") : COLLIDES);
            setAccessibleText(told);
            setTooltip(told.isEmpty() ? null : new Tooltip(told));
        }
    }
}
