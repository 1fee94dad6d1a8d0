package no.faseport.ui.gantt;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import no.faseport.planning.OutlineEdit;

/// Copies lines of the plan to spreadsheets as tab-separated text, and back.
final class LinesClipboard {
    private final GanttViewModel model;

    LinesClipboard(GanttViewModel model) {
        this.model = model;
    }

    /// Puts the chosen lines on the clipboard.
    void copy() {
        var rows = model.chosen().rows();
        var numbers = model.numbers();
        if (!rows.isEmpty()) {
            model.actions().workOut(() -> new LinesText(model.words()).write(rows, numbers), text -> {
                var content = new ClipboardContent();
                content.putString(text);
                Clipboard.getSystemClipboard().setContent(content);
                model.tell(model.words().count("gantt.copied", rows.size()));
            });
        }
    }

    /// Copies the chosen lines and removes them.
    void cut() {
        copy();
        model.chosen().remove();
    }

    /// Puts what is on the clipboard below the chosen lines; nothing of it where any of it cannot be understood.
    void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank() || !model.actions().canChange()) {
            return;
        }
        var plan = model.plan();
        model.actions().workOut(() -> new LinesText(model.words()).read(text, plan.today(), plan.calendar()),
                this::paste);
    }

    private void paste(LinesText.Read read) {
        switch (read) {
            case LinesText.Read.Understood lines -> {
                model.expectPasted();
                var chosen = model.chosen().rows();
                var above = chosen.isEmpty() ? model.rowsProperty().get().all() : chosen;
                model.actions().edit(new OutlineEdit.Paste(above.isEmpty()
                        ? Optional.empty()
                        : Optional.of(above.getLast().id()), lines.lines()));
            }
            case LinesText.Read.Problems problems -> model.actions().refuse(problems.reasons());
        }
    }
}
