package no.faseport.ui.gantt;

import java.util.List;
import java.util.Optional;
import no.faseport.gantt.GanttRow;
import no.faseport.planning.FactEdit;
import no.faseport.planning.PlanEdit;
import no.faseport.planning.TermEdit;
import no.faseport.planning.TimeEdit;
import no.faseport.words.Message;

/// Gives the lines that are chosen what the topmost of them has in the column of the cell that was clicked, as one change.
record FillDown(GanttViewModel model, CellCursor cursor) {
    void run() {
        var rows = model.chosen().rows();
        if (rows.size() > 1 && model.actions().canChange()) {
            edit(rows.getFirst(), rows.subList(1, rows.size()))
                    .ifPresentOrElse(model.actions()::edit,
                            () -> model.actions().refuse(List.of(Message.of("gantt.refused.fill"))));
        }
    }

    private Optional<PlanEdit> edit(GanttRow top, List<GanttRow> rows) {
        var below = rows.stream().map(GanttRow::id).toList();
        var work = rows.stream().filter(row -> !row.summary()).map(GanttRow::id).toList();
        if (work.isEmpty()) {
            return Optional.empty();
        }
        return switch (cursor.columnProperty().get()) {
            case "start" -> Optional.of(new TimeEdit.Begin(
                    work.stream().map(id -> new TimeEdit.Start(id, top.start())).toList()));
            case "duration" -> Optional.of(new TimeEdit.Last(work, top.duration()));
            case "progress" -> Optional.of(new FactEdit.Done(work, top.progress()));
            case "responsible" -> Optional.of(new FactEdit.Entrust(below, top.activity().responsible()));
            case "deadline" -> Optional.of(new TermEdit.Due(below, top.activity().terms().deadline()));
            default -> Optional.empty();
        };
    }
}
