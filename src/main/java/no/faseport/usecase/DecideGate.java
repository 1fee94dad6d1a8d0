package no.faseport.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.faseport.gate.Answer;
import no.faseport.gate.ChecklistItemId;
import no.faseport.gate.Condition;
import no.faseport.gate.ConditionId;
import no.faseport.gate.Decision;
import no.faseport.gate.DecisionId;
import no.faseport.gate.Gate;
import no.faseport.gate.GateId;
import no.faseport.gate.GateRule;
import no.faseport.gate.Proposal;
import no.faseport.gate.Reply;
import no.faseport.gate.Verdict;
import no.faseport.project.Project;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Records a decision at a gate, with the figures it rests on, and moves the project on or holds it.
public final class DecideGate {
    private final Workplace place;

    /// For the portfolio of `place`.
    public DecideGate(Workplace place) {
        this.place = place;
    }

    /// Records `proposal` at `gate`; refused with every reason, mandatory items nobody answered one by one.
    public Result<Decision> decide(GateId gate, Proposal proposal) {
        return decide(gate, proposal, Map.of());
    }

    /// As [#decide(GateId, Proposal)], with `replies` to checklist items given in the same breath: refused, none is kept.
    public Result<Decision> decide(GateId gate, Proposal proposal, Map<ChecklistItemId, Reply> replies) {
        return place.store().change(place.author(), work -> {
            var project = work.projects().get(work.gates().projectOf(gate));
            var model = work.phaseModels().get(project.phaseModel());
            var found = work.gates().of(project).stream().filter(one -> one.id().equals(gate)).findFirst()
                    .orElseThrow();
            var given = replies.entrySet().stream()
                    .map(one -> new Answer(one.getKey(), one.getValue(), "", "", place.author(), place.now())).toList();
            return switch (new GateRule(project, model, found.answered(given)).judge(proposal)) {
                case Verdict.Refused refused -> place.said(new Result.Refused<>(refused.reasons()), "journal.nothing");
                case Verdict.Granted granted -> {
                    given.forEach(answer -> work.gates().answer(gate, answer));
                    yield record(work, project, found, proposal, granted);
                }
            };
        });
    }

    private Said<Result<Decision>> record(Work work, Project project, Gate gate, Proposal proposal,
            Verdict.Granted granted) {
        var decision = new Decision(new DecisionId(Uid.next()), gate.id(), proposal.outcome(),
                proposal.decidedBy().strip(),
                proposal.body().strip(), proposal.decidedOn(), proposal.caseNumber().strip(), proposal.reason().strip(),
                place.now(), work.pages().figures(project.id()), conditions(proposal));
        work.gates().add(decision);
        work.projects().save(project.moved(granted.phase(), granted.status()));
        return place.said(new Result.Done<>(decision), "journal.gate.decided", gate.template().code(), project.number(),
                project.name(), place.words().text("outcome." + proposal.outcome()));
    }

    private static List<Condition> conditions(Proposal proposal) {
        var conditions = new ArrayList<Condition>();
        for (var term : proposal.conditions()) {
            conditions.add(new Condition(new ConditionId(Uid.next()), 1, term.text().strip(), term.owner().strip(),
                    term.deadline(), java.util.Optional.empty()));
        }
        return List.copyOf(conditions);
    }
}
