package no.faseport.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.gate.Answer;
import no.faseport.gate.ChecklistItem;
import no.faseport.gate.ChecklistItemId;
import no.faseport.gate.Condition;
import no.faseport.gate.ConditionId;
import no.faseport.gate.Decision;
import no.faseport.gate.DecisionId;
import no.faseport.gate.Gate;
import no.faseport.gate.GateId;
import no.faseport.gate.GateRule;
import no.faseport.gate.Occasion;
import no.faseport.gate.Outcome;
import no.faseport.gate.Overridden;
import no.faseport.gate.Passage;
import no.faseport.gate.Proposal;
import no.faseport.gate.Reply;
import no.faseport.gate.Situation;
import no.faseport.gate.Term;
import no.faseport.gate.Verdict;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Records a decision at a gate, with the figures it rests on, and moves the project on or holds it; a plan that is let on is
/// kept as a baseline.
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
            var situation = work.pages().situation(project);
            var given = replies.entrySet().stream()
                    .map(one -> new Answer(one.getKey(), one.getValue(), "", "", place.author(), place.now())).toList();
            var answered = work.gates().get(project, gate).answered(given);
            return switch (new GateRule(situation, answered, place.today()).judge(proposal)) {
                case Verdict.Refused refused -> place.said(new Result.Refused<>(refused.reasons()), "journal.nothing");
                case Verdict.Granted granted -> {
                    given.forEach(answer -> work.gates().answer(gate, answer));
                    yield record(work, situation, answered, proposal, granted);
                }
            };
        });
    }

    private Said<Result<Decision>> record(Work work, Situation situation, Gate gate, Proposal proposal,
            Verdict.Granted granted) {
        var project = situation.project();
        var passage = new Passage(situation.phase(), situation.model().phase(granted.phase()).name());
        var decision = new Decision(new DecisionId(Uid.next()), project.id(),
                new Occasion.AtGate(gate.id(), gate.attempt()), passage, proposal.outcome(),
                proposal.decidedBy().strip(), proposal.body().strip(), proposal.decidedOn(),
                proposal.caseNumber().strip(), proposal.reason().strip(), place.now(),
                work.pages().basis(project.id(), gate.notes()), override(proposal, granted),
                conditions(proposal.conditions()));
        work.decisions().add(decision);
        if (proposal.outcome().movesOn()) {
            new TakeBaseline(place).take(work, project.id(),
                    place.words().text("baseline.name.gate", gate.code(), place.words().date(decision.decidedOn())),
                    Optional.of(gate.id()));
        }
        work.projects().save(project.moved(granted.phase(), granted.status()));
        if (proposal.outcome() == Outcome.REWORK) {
            work.gates().save(gate.begunAnew());
        }
        return place.said(new Result.Done<>(decision),
                decision.override().isPresent() ? "journal.gate.overridden" : "journal.gate.decided", gate.code(),
                project.number(), project.name(), place.words().text("outcome." + proposal.outcome()),
                decision.override().map(Overridden::by).orElse(""));
    }

    private static Optional<Overridden> override(Proposal proposal, Verdict.Granted granted) {
        return proposal.waiver().filter(waiver -> !granted.overridden().isEmpty())
                .map(waiver -> new Overridden(waiver.by().strip(), waiver.reason().strip(),
                        granted.overridden().stream().map(ChecklistItem::question)
                                .map(question -> question.replace('\n', ' ')).toList()));
    }

    /// The conditions that `terms` become.
    static List<Condition> conditions(List<Term> terms) {
        return terms.stream().map(term -> term.set(new ConditionId(Uid.next()))).toList();
    }
}
