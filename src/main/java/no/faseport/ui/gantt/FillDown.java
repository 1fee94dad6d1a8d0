package no.faseport.ui.gantt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.gantt.GanttFacts;
import no.faseport.gantt.GanttRow;
import no.faseport.planning.FactEdit;
import no.faseport.planning.LinkEdit;
import no.faseport.planning.PlanEdit;
import no.faseport.planning.StaffText;
import no.faseport.planning.TermEdit;
import no.faseport.planning.TimeEdit;
import no.faseport.planning.Wait;
import no.faseport.schedule.ActivityId;
import no.faseport.words.Message;

/// Gives the lines that are chosen what the topmost of them has in the column of the cell that was clicked, as one change.
record FillDown(GanttViewModel model, CellCursor cursor) {
    void run() {
        var rows = model.chosen().rows();
        if (rows.size() < 2 || !model.actions().canChange()) {
            return;
        }
        var top = rows.getFirst();
        var below = rows.subList(1, rows.size());
        var work = below.stream().filter(row -> !row.summary()).toList();
        if ("resources".equals(cursor.columnProperty().get())) {
            staff(top, work.stream().filter(row -> !row.activity().milestone()).map(GanttRow::id).toList());
        } else {
            edit(top, below.stream().map(GanttRow::id).toList(), work.stream().map(GanttRow::id).toList())
                    .ifPresentOrElse(model.actions()::edit, this::nothing);
        }
    }

    private void nothing() {
        model.actions().refuse(List.of(Message.of("gantt.refused.fill")));
    }

    /// Lets those who work on the topmost work on what takes time among the others.
    private void staff(GanttRow top, List<ActivityId> work) {
        if (work.isEmpty()) {
            nothing();
        } else {
            model.actions().assign(work,
                    StaffText.parse(model.plan().facts().staff().getOrDefault(top.id(), "")));
        }
    }

    private Optional<PlanEdit> edit(GanttRow top, List<ActivityId> below, List<ActivityId> work) {
        return switch (cursor.columnProperty().get()) {
            case "start" -> some(work, new TimeEdit.Begin(
                    work.stream().map(id -> new TimeEdit.Start(id, top.start())).toList()));
            case "duration" -> some(work, new TimeEdit.Last(work, top.duration()));
            case "progress" -> some(work, new FactEdit.Done(work, top.progress()));
            case "responsible" -> Optional.of(new FactEdit.Entrust(below, top.activity().responsible()));
            case "deadline" -> Optional.of(new TermEdit.Due(below, top.activity().terms().deadline()));
            case "predecessors" -> Optional.of(new LinkEdit.Await(below, waits(top.id()), true));
            default -> Optional.empty();
        };
    }

    private static Optional<PlanEdit> some(List<ActivityId> work, PlanEdit edit) {
        return work.isEmpty() ? Optional.empty() : Optional.of(edit);
    }

    /// What an activity waits for, in its own plan and in others.
    private List<Wait> waits(ActivityId activity) {
        return Stream.concat(model.numbers().links(activity).stream(),
                model.plan().facts().abroad().stream().filter(GanttFacts.Abroad::incoming)
                        .map(GanttFacts.Abroad::dependency).filter(link -> link.successor().equals(activity)))
                .map(link -> new Wait(link.predecessor(), link.kind(), link.lag())).toList();
    }
}
