package no.faseport.ui.gantt;

import java.util.List;
import java.util.Optional;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.Selection;
import no.faseport.planning.LinkEdit;
import no.faseport.planning.OutlineEdit;
import no.faseport.planning.OutlineEdit.Side;
import no.faseport.planning.PlanEdit;
import no.faseport.planning.TermEdit;
import no.faseport.planning.TimeEdit;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Dependency;

/// What the keyboard and the toolbar ask for about the lines that are chosen.
public final class ChosenLines {
    private final GanttViewModel model;

    ChosenLines(GanttViewModel model) {
        this.model = model;
    }

    /// The lines that are chosen and in sight, from the top.
    public List<GanttRow> rows() {
        var chosen = model.selectionProperty().get();
        return model.open().stream().filter(row -> chosen.has(row.id())).toList();
    }

    List<ActivityId> ids() {
        return rows().stream().map(GanttRow::id).toList();
    }

    private void ask(PlanEdit edit) {
        if (model.actions().canChange()) {
            model.actions().edit(edit);
        }
    }

    /// Later by working days, or earlier; the chosen gate where one is.
    void move(int days) {
        if (!model.gates().move(days) && !ids().isEmpty()) {
            ask(new TimeEdit.Move(ids(), days));
        }
    }

    /// Longer by working days, or shorter.
    void stretch(int days) {
        var work = rows().stream().filter(row -> !row.summary() && !row.activity().milestone())
                .filter(row -> row.duration() + days >= 1).map(GanttRow::id).toList();
        if (!work.isEmpty()) {
            ask(new TimeEdit.Stretch(work, days));
        }
    }

    /// A level in, or out.
    void indent(boolean in) {
        if (!ids().isEmpty()) {
            ask(in ? new OutlineEdit.Indent(ids()) : new OutlineEdit.Outdent(ids()));
        }
    }

    /// A place up, or down.
    void step(boolean up) {
        if (!ids().isEmpty()) {
            ask(new OutlineEdit.Step(ids(), up));
        }
    }

    /// Milestones, or work again where all of them are milestones already.
    void turnMilestone() {
        var work = rows().stream().filter(row -> !row.summary()).toList();
        if (!work.isEmpty()) {
            ask(new TermEdit.Milestone(work.stream().map(GanttRow::id).toList(),
                    !work.stream().allMatch(row -> row.activity().milestone())));
        }
    }

    /// Each waits for the one above it.
    void chain() {
        if (ids().size() > 1) {
            ask(new LinkEdit.Chain(ids()));
        }
    }

    /// None of them waits for another of them; where one is chosen, it waits for nothing and nothing for it.
    void unchain() {
        var chosen = ids();
        var links = model.plan().dependencies().stream().filter(link -> chosen.size() == 1
                ? chosen.contains(link.predecessor()) || chosen.contains(link.successor())
                : chosen.contains(link.predecessor()) && chosen.contains(link.successor()))
                .map(Dependency::id).toList();
        if (!links.isEmpty()) {
            ask(new LinkEdit.Unlink(links));
        }
    }

    /// They go, or the chosen dependency does.
    void remove() {
        switch (model.selectionProperty().get()) {
            case Selection.Lines lines -> ask(new OutlineEdit.Remove(ids()));
            case Selection.Chain chain -> ask(new LinkEdit.Unlink(List.of(chain.dependency())));
            case Selection.AtGate gate -> {
            }
            case Selection.Nothing nothing -> {
            }
        }
    }

    /// One more activity beside the one people stand in, or the plan's last, once it has been named.
    void add(Side side) {
        var beside = model.selected().or(() -> model.rowsProperty().get().all().isEmpty()
                ? Optional.empty()
                : Optional.of(model.rowsProperty().get().all().getLast()));
        if (model.actions().canChange()) {
            model.newLines()
                    .begin(new OutlineEdit.Add(Optional.of(model.actions().newKey()), beside.map(GanttRow::id), side,
                            model.words().text("plan.newActivity")));
        }
    }
}
