package no.faseport.ui.economy;

import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// A cell on the screen, which says to those who listen where it stands, under which headings, and what is in it.
final class GridCell extends Label {
    private int row;
    private int column;
    private boolean chosen;
    private Supplier<String> said = () -> "";

    GridCell(String style) {
        setManaged(false);
        getStyleClass().add(style);
        setAccessibleRole(AccessibleRole.TABLE_CELL);
    }

    /// Stands at `row` and `column` of the grid; `words` are made only when somebody listens.
    void stand(int row, int column, boolean chosen, Supplier<String> words) {
        this.row = row;
        this.column = column;
        this.chosen = chosen;
        this.said = words;
    }

    /// Shows a lock, or none.
    void lock(boolean locked) {
        if (locked && getGraphic() == null) {
            setGraphic(new FontIcon(Material2OutlinedAL.LOCK));
        } else if (!locked && getGraphic() != null) {
            setGraphic(null);
        }
    }

    /// True where this shows the cell at `row` and `column`.
    boolean stands(int row, int column) {
        return isVisible() && this.row == row && this.column == column;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_INDEX -> row;
            case COLUMN_INDEX -> column;
            case SELECTED -> chosen;
            case TEXT -> said.get();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
