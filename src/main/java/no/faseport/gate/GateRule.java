package no.faseport.gate;

import java.util.ArrayList;
import java.util.List;
import no.faseport.project.PhaseModel;
import no.faseport.project.Project;
import no.faseport.project.ProjectStatus;
import no.faseport.words.Message;

/// May this project go on? The rules a decision must meet before it is recorded.
public final class GateRule {
    private final Project project;
    private final PhaseModel model;
    private final Gate gate;

    /// The rule for `gate` of `project`, which follows `model`.
    public GateRule(Project project, PhaseModel model, Gate gate) {
        this.project = project;
        this.model = model;
        this.gate = gate;
    }

    /// Judge `proposal`; a refusal names every reason, and for an approval each mandatory item that nobody answered.
    ///
    /// Where the project does not stand before this gate, that is the only reason given.
    public Verdict judge(Proposal proposal) {
        var reasons = new ArrayList<Message>();
        standing(reasons);
        if (!reasons.isEmpty()) {
            return new Verdict.Refused(reasons);
        }
        if (proposal.decidedBy().isBlank()) {
            reasons.add(Message.of("gate.refused.nobody"));
        }
        if (proposal.outcome().movesOn()) {
            missing(reasons);
        }
        conditions(proposal, reasons);
        return reasons.isEmpty() ? granted(proposal.outcome()) : new Verdict.Refused(reasons);
    }

    private void standing(List<Message> reasons) {
        if (project.isOver()) {
            reasons.add(Message.of("gate.refused.ended", project.number()));
        } else if (!gate.template().phase().equals(project.phase())) {
            reasons.add(Message.of("gate.refused.elsewhere", gate.template().code(), project.number(),
                    model.phase(project.phase()).name()));
        }
    }

    private void missing(List<Message> reasons) {
        for (var item : gate.missing()) {
            reasons.add(Message.of("gate.refused.missing", String.valueOf(item.position() + 1), item.question()));
        }
    }

    private static void conditions(Proposal proposal, List<Message> reasons) {
        if (proposal.outcome() == Outcome.APPROVED_WITH_CONDITIONS && proposal.conditions().isEmpty()) {
            reasons.add(Message.of("gate.refused.noConditions"));
        }
        if (proposal.conditions().stream().anyMatch(term -> term.text().isBlank())) {
            reasons.add(Message.of("gate.refused.emptyCondition"));
        }
    }

    private Verdict.Granted granted(Outcome outcome) {
        return switch (outcome) {
            case APPROVED, APPROVED_WITH_CONDITIONS -> model.after(project.phase())
                    .map(next -> new Verdict.Granted(next.id(), ProjectStatus.ACTIVE))
                    .orElse(new Verdict.Granted(project.phase(), ProjectStatus.CLOSED));
            case REWORK -> new Verdict.Granted(project.phase(), ProjectStatus.ACTIVE);
            case POSTPONED -> new Verdict.Granted(project.phase(), ProjectStatus.WAITING);
            case STOPPED -> new Verdict.Granted(project.phase(), ProjectStatus.STOPPED);
        };
    }
}
