package no.faseport.usecase;

import java.util.function.BiFunction;
import no.faseport.gate.Answer;
import no.faseport.gate.ChecklistItemId;
import no.faseport.gate.GateId;
import no.faseport.gate.Reply;
import no.faseport.project.Project;
import no.faseport.store.Said;
import no.faseport.store.Work;

/// Answers a checklist item of a gate in its round, or takes the answer away.
public final class AnswerItem {
    private final Workplace place;

    /// For the portfolio of `place`.
    public AnswerItem(Workplace place) {
        this.place = place;
    }

    /// Writes the answer with who gave it and when; remark and evidence may be empty. Refused once the gate is passed.
    public Result<ChecklistItemId> answer(GateId gate, ChecklistItemId item, Reply reply, String remark,
            String evidence) {
        return change(gate, (work, project) -> {
            work.gates().answer(gate,
                    new Answer(item, reply, remark.strip(), evidence.strip(), place.author(), place.now()));
            return place.said(new Result.Done<>(item), "journal.gate.answered", project.number(),
                    place.words().text("reply." + reply));
        });
    }

    /// Takes the answer away, so that the item is open again. Refused once the gate is passed.
    public Result<ChecklistItemId> clear(GateId gate, ChecklistItemId item) {
        return change(gate, (work, project) -> {
            work.gates().clearAnswer(gate, item);
            return place.said(new Result.Done<>(item), "journal.gate.cleared", project.number());
        });
    }

    private Result<ChecklistItemId> change(GateId id,
            BiFunction<Work, Project, Said<Result<ChecklistItemId>>> body) {
        return place.store().change(place.author(), work -> {
            var project = work.projects().get(work.gates().projectOf(id));
            var gate = work.gates().get(project, id);
            return gate.isPassed()
                    ? place.said(Result.refused("gate.refused.frozen", gate.code()), "journal.nothing")
                    : body.apply(work, project);
        });
    }
}
