package no.faseport.ui.gantt;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import no.faseport.gantt.GanttRow;
import no.faseport.planning.FactEdit;
import no.faseport.planning.OutlineEdit.Side;
import no.faseport.schedule.ActivityId;

/// What is typed on a line while no field is open, so that a plan is written down as fast as people type: it becomes the line's
/// name, or where that has just been given, the name of one more activity below.
///
/// What is typed before a new activity has come is kept for it, also Enter for the next one.
final class Typing {
    private static final String NEVER_FIRST = " +-*";

    private final GanttViewModel model;
    private final GanttTable table;
    private final StringBuilder early = new StringBuilder();
    private Optional<ActivityId> fresh = Optional.empty();
    private Optional<ActivityId> justNamed = Optional.empty();

    Typing(GanttViewModel model, GanttTable table) {
        this.model = model;
        this.table = table;
        table.onNamed(line -> justNamed = fresh.filter(line::equals));
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
        var line = model.selected().map(GanttRow::id).filter(_ -> model.chosen().ids().size() == 1);
        if (model.isAdding()) {
            early.append(text);
        } else if (line.isEmpty() || NEVER_FIRST.contains(text)) {
            return false;
        } else if (line.equals(justNamed)) {
            early.append(text);
            model.chosen().add(Side.BELOW);
        } else {
            table.editName(line.get(), text);
        }
        return true;
    }

    /// Takes Enter, Backspace and Escape while an activity is being added; says whether one is.
    boolean pressed(KeyCode key) {
        if (!model.isAdding()) {
            return false;
        }
        switch (key) {
            case ENTER -> early.append('\n');
            case BACK_SPACE -> early.setLength(Math.max(0, early.length() - 1));
            default -> forget();
        }
        return true;
    }

    /// Forgets what was typed for an activity that has not come.
    void forget() {
        early.setLength(0);
        model.expectNothing();
    }

    /// Names an activity that has come as it has been typed already, or lets people name it.
    void added(ActivityId line) {
        var text = early.toString();
        early.setLength(0);
        fresh = Optional.of(line);
        int end = text.indexOf('\n');
        if (end < 0) {
            table.editName(line, text);
            return;
        }
        if (end > 0) {
            model.actions().edit(new FactEdit.Rename(line, text.substring(0, end).strip()));
        }
        justNamed = fresh;
        var rest = text.substring(end + 1).stripLeading();
        if (!rest.isEmpty()) {
            early.append(rest);
            model.chosen().add(Side.BELOW);
        }
    }
}
