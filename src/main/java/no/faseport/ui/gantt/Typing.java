package no.faseport.ui.gantt;

import javafx.scene.input.KeyEvent;
import no.faseport.gantt.GanttRow;
import no.faseport.planning.OutlineEdit.Side;
import no.faseport.schedule.ActivityId;

/// What is typed on a line while no field is open, so that a plan is written down as fast as people type: it is written where the
/// cursor is, usually as the line's name, or where that has just been given or no line is chosen, as the name of one more activity.
final class Typing {
    private static final String NEVER_FIRST = " +-*";

    private final GanttViewModel model;
    private final GanttTable table;
    private String first = "";

    Typing(GanttViewModel model, GanttTable table) {
        this.model = model;
        this.table = table;
        table.onNotNamed(model.newLines()::drop);
    }

    /// Hears a typed character, where the table has the keyboard.
    void typed(KeyEvent event) {
        var text = event.getCharacter();
        boolean isText = !text.isEmpty() && !Character.isISOControl(text.charAt(0)) && !event.isControlDown()
                && !event.isAltDown() && !event.isMetaDown();
        if (isText && table.node().isFocused() && model.actions().canChange() && write(text)) {
            event.consume();
        }
    }

    private boolean write(String text) {
        if (NEVER_FIRST.contains(text)) {
            return false;
        }
        var line = model.selected().map(GanttRow::id);
        if (line.isEmpty() || (table.cursor().isAtNames() && table.cursor().isAdding(line.get()))) {
            first = text;
            model.chosen().add(Side.BELOW);
        } else {
            table.edit(line.get(), text);
        }
        return true;
    }

    /// Lets people name a line they have begun, which they may have done by typing.
    void begun(ActivityId line) {
        var typed = first;
        first = "";
        table.cursor().adds(line);
        table.edit(line, typed);
    }
}
