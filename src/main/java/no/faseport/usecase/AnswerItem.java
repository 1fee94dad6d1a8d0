package no.faseport.usecase;

import no.faseport.gate.Answer;
import no.faseport.gate.ChecklistItemId;
import no.faseport.gate.GateId;
import no.faseport.gate.Reply;

/// Answers a checklist item of a gate, or takes the answer away.
public final class AnswerItem {
    private final Workplace place;

    /// For the portfolio of `place`.
    public AnswerItem(Workplace place) {
        this.place = place;
    }

    /// Writes the answer with who gave it and when; remark and evidence may be empty.
    public void answer(GateId gate, ChecklistItemId item, Reply reply, String remark, String evidence) {
        place.store().change(place.author(), work -> {
            var project = work.projects().get(work.gates().projectOf(gate));
            work.gates().answer(gate,
                    new Answer(item, reply, remark.strip(), evidence.strip(), place.author(), place.now()));
            return place.said(item, "journal.gate.answered", project.number(), place.words().text("reply." + reply));
        });
    }

    /// Takes the answer away, so that the item is open again.
    public void clear(GateId gate, ChecklistItemId item) {
        place.store().change(place.author(), work -> {
            var project = work.projects().get(work.gates().projectOf(gate));
            work.gates().clearAnswer(gate, item);
            return place.said(item, "journal.gate.cleared", project.number());
        });
    }
}
