package no.faseport.ui.portfolio;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.view.Line;
import org.jspecify.annotations.Nullable;

/// A cell of the portfolio table, which shows one fact of a project or of a group's head.
abstract class LineCell extends TableCell<Line, Line> {
    private final Tooltip tooltip = new Tooltip();

    /// Shows a project's fact.
    abstract void show(PortfolioRow row);

    /// Shows what a group's head says here; most columns say nothing.
    void show(Line.OfGroup group) {
        clear();
    }

    /// Shows nothing.
    final void clear() {
        setText(null);
        setGraphic(null);
        setTooltip(null);
        setAccessibleText("");
    }

    /// Says in full words what the cell shows, to the mouse and to screen readers.
    final void tell(String words) {
        setAccessibleText(words);
        tooltip.setText(words);
        setTooltip(words.isEmpty() ? null : tooltip);
    }

    @Override
    protected final void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (line == null || empty) {
            clear();
            return;
        }
        switch (line) {
            case Line.OfProject project -> show(project.row());
            case Line.OfGroup group -> show(group);
        }
    }
}
