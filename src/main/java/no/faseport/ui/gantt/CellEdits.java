package no.faseport.ui.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.gantt.GanttRow;
import no.faseport.planning.FactEdit;
import no.faseport.planning.LinkEdit;
import no.faseport.planning.PlanEdit;
import no.faseport.planning.StaffText;
import no.faseport.planning.TermEdit;
import no.faseport.planning.TimeEdit;
import no.faseport.planning.Wait;
import no.faseport.planning.WaitText;
import no.faseport.words.Message;

/// What is asked for when people write in a cell; what cannot be understood is said and changes nothing.
final class CellEdits {
    private final GanttViewModel model;

    CellEdits(GanttViewModel model) {
        this.model = model;
    }

    private void ask(PlanEdit edit) {
        model.actions().edit(edit);
    }

    private void notUnderstood(String key, String text) {
        model.actions().refuse(List.of(Message.of(key, text.strip())));
    }

    private Optional<LocalDate> date(String text, LocalDate near) {
        return Entry.date(text, near, model.plan().today());
    }

    void rename(GanttRow row, String text) {
        var name = text.isBlank() ? row.activity().name() : text.strip();
        if (!model.newLines().name(row.id(), name) && !name.equals(row.activity().name())) {
            ask(new FactEdit.Rename(row.id(), name));
        }
    }

    void start(GanttRow row, String text) {
        var date = date(text, row.start());
        if (date.isEmpty()) {
            notUnderstood("gantt.refused.date", text);
        }
        date.filter(day -> !day.equals(row.start())).ifPresent(day -> ask(new TimeEdit.Start(row.id(), day)));
    }

    void duration(GanttRow row, String text) {
        var days = Entry.duration(text);
        if (days.isEmpty()) {
            notUnderstood("gantt.refused.duration", text);
        } else if (days.getAsInt() != row.duration()) {
            ask(new TimeEdit.Last(List.of(row.id()), days.getAsInt()));
        }
    }

    /// Work gets longer or shorter, a milestone comes to stand on the day.
    void finish(GanttRow row, String text) {
        var date = date(text, row.finish());
        if (date.isEmpty()) {
            notUnderstood("gantt.refused.date", text);
        } else if (!date.get().equals(row.finish())) {
            ask(row.activity().milestone() && !row.summary()
                    ? new TimeEdit.Start(row.id(), date.get())
                    : new TimeEdit.Until(row.id(), date.get(), model.plan().facts().statusDate()));
        }
    }

    void progress(GanttRow row, String text) {
        var percent = text.isBlank() ? Entry.percent("0") : Entry.percent(text);
        if (percent.isEmpty()) {
            notUnderstood("gantt.refused.percent", text);
        } else if (!row.summary() && percent.getAsInt() != row.progress()) {
            ask(new FactEdit.Done(List.of(row.id()), percent.getAsInt()));
        }
    }

    void responsible(GanttRow row, String text) {
        if (!text.strip().equals(row.activity().responsible())) {
            ask(new FactEdit.Entrust(List.of(row.id()), text.strip()));
        }
    }

    void note(GanttRow row, String text) {
        if (!text.strip().equals(row.activity().note().replace('\n', ' '))) {
            ask(new FactEdit.Note(row.id(), text.strip()));
        }
    }

    /// An empty field takes the deadline away.
    void deadline(GanttRow row, String text) {
        var date = date(text, row.finish());
        if (date.isEmpty() && !text.isBlank()) {
            notUnderstood("gantt.refused.date", text);
        } else if (!date.equals(row.activity().terms().deadline())) {
            ask(new TermEdit.Due(List.of(row.id()), date));
        }
    }

    /// Who works on it: nobody else than those written.
    void staff(GanttRow row, String text) {
        var team = StaffText.parse(text);
        if (!StaffText.of(team).equals(model.plan().facts().staff().getOrDefault(row.id(), ""))) {
            model.actions().assign(List.of(row.id()), team);
        }
    }

    /// Lines of this plan by their numbers, and of others behind the project's; each part that makes no sense is said.
    void predecessors(GanttRow row, String text) {
        if (text.strip().equals(model.numbers().predecessors(row.id()))) {
            return;
        }
        var parts = WaitText.parts(text);
        var own = new ArrayList<Wait>();
        var outside = new ArrayList<WaitText.Part>();
        var reasons = new ArrayList<Message>();
        parts.wrong().forEach(wrong -> reasons.add(Message.of("gantt.refused.predecessors", wrong)));
        for (var part : parts.waits()) {
            var wait = part.until();
            if (!part.project().isEmpty()) {
                outside.add(part);
            } else {
                model.numbers().activity(wait.number()).ifPresentOrElse(
                        id -> own.add(new Wait(id, wait.kind(), wait.lag())),
                        () -> reasons.add(Message.of("gantt.refused.noLine", wait.number())));
            }
        }
        awaits(row, own, outside, reasons);
    }

    private void awaits(GanttRow row, List<Wait> own, List<WaitText.Part> outside, List<Message> reasons) {
        boolean here = outside.isEmpty() && (!reasons.isEmpty() || !model.numbers().waitsOutside(row.id()));
        if (!here) {
            model.actions().await(row.id(), own, outside, reasons);
        } else if (reasons.isEmpty()) {
            ask(new LinkEdit.Await(row.id(), own));
        } else {
            model.actions().refuse(reasons);
        }
    }
}
