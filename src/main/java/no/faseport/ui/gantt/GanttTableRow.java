package no.faseport.ui.gantt;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableRow;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.Selection;
import no.faseport.planning.OutlineEdit;
import no.faseport.planning.OutlineEdit.Side;
import org.jspecify.annotations.Nullable;

/// A row that a screen reader can say in one sentence, that knows whether it is a summary, and that is dragged to another place.
final class GanttTableRow extends TreeTableRow<GanttRow> {
    private static final DataFormat LINES = Optional
            .ofNullable(DataFormat.lookupMimeType("application/x-faseport-lines"))
            .orElseGet(() -> new DataFormat("application/x-faseport-lines"));
    private static final PseudoClass SUMMARY = PseudoClass.getPseudoClass("summary");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass UNDER = PseudoClass.getPseudoClass("drop-under");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

    private final GanttViewModel model;
    private final GanttSpeech speech;

    GanttTableRow(GanttViewModel model) {
        this.model = model;
        this.speech = new GanttSpeech(model.words());
        // what can be done is asked about the line under the pointer, whether the table has chosen it yet or not
        addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (!isEmpty() && !event.isKeyboardTrigger() && !model.selectionProperty().get().has(getItem().id())) {
                model.choose(Selection.line(getItem().id()));
            }
        });
        setOnDragDetected(this::drag);
        setOnDragOver(this::over);
        setOnDragExited(_ -> mark(Optional.empty()));
        setOnDragDropped(this::drop);
    }

    @Override
    protected void updateItem(@Nullable GanttRow row, boolean empty) {
        super.updateItem(row, empty);
        setAccessibleText(empty || row == null ? "" : speech.row(row));
        pseudoClassStateChanged(SUMMARY, !empty && row != null && row.summary());
    }

    private void drag(MouseEvent event) {
        if (isEmpty() || isEditing() || !model.actions().canChange()) {
            return;
        }
        var content = new ClipboardContent();
        content.put(LINES, getItem().id().value().toString());
        startDragAndDrop(TransferMode.MOVE).setContent(content);
        event.consume();
    }

    private void over(DragEvent event) {
        if (!isEmpty() && event.getDragboard().hasContent(LINES)
                && !model.selectionProperty().get().has(getItem().id())) {
            event.acceptTransferModes(TransferMode.MOVE);
            mark(Optional.of(shown(event)));
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        mark(Optional.empty());
        var lines = model.chosen().ids();
        var landing = Landing.at(getTreeItem(), part(event));
        boolean elsewhere = !lines.isEmpty() && !lines.contains(landing.line());
        if (elsewhere) {
            model.actions().edit(new OutlineEdit.Place(lines, landing.line(), landing.side()));
        }
        event.setDropCompleted(elsewhere);
        event.consume();
    }

    private double part(DragEvent event) {
        return event.getY() / getHeight();
    }

    /// The side of this row on which its mark shows where they land.
    private Side shown(DragEvent event) {
        return switch (Landing.at(getTreeItem(), part(event)).side()) {
            case ABOVE -> part(event) < 0.5 ? Side.ABOVE : Side.BELOW;
            case UNDER -> Side.UNDER;
            case BELOW -> Side.BELOW;
        };
    }

    private void mark(Optional<Side> side) {
        pseudoClassStateChanged(ABOVE, side.filter(one -> one == Side.ABOVE).isPresent());
        pseudoClassStateChanged(UNDER, side.filter(one -> one == Side.UNDER).isPresent());
        pseudoClassStateChanged(BELOW, side.filter(one -> one == Side.BELOW).isPresent());
    }
}
