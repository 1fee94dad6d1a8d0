package no.faseport.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.faseport.project.PhaseId;
import no.faseport.project.Project;
import no.faseport.project.ProjectStatus;
import no.faseport.words.Message;

/// May this project go on? The rules a decision at a gate must meet before it is recorded.
public final class GateRule {
    private final Situation situation;
    private final Project project;
    private final Gate gate;
    private final LocalDate today;

    /// The rule for `gate` of the project in `situation`, as seen on `today`.
    public GateRule(Situation situation, Gate gate, LocalDate today) {
        this.situation = situation;
        this.project = situation.project();
        this.gate = gate;
        this.today = today;
    }

    /// Judge `proposal`; a refusal names every reason, and for an approval each mandatory item that nobody answered,
    /// unless somebody answers for that.
    ///
    /// Where the project does not stand before this gate, that is the only reason given.
    public Verdict judge(Proposal proposal) {
        var reasons = new ArrayList<Message>();
        standing(reasons);
        if (!reasons.isEmpty()) {
            return new Verdict.Refused(reasons);
        }
        reasons.addAll(situation.objections(proposal.decidedBy(), proposal.decidedOn(), today));
        if (proposal.outcome().movesOn()) {
            missing(proposal, reasons);
        }
        conditions(proposal, reasons);
        return reasons.isEmpty() ? granted(proposal.outcome()) : new Verdict.Refused(reasons);
    }

    private void standing(List<Message> reasons) {
        if (project.isOver()) {
            reasons.add(Message.of("gate.refused.ended", project.number()));
        } else if (!gate.template().phase().equals(project.phase())) {
            reasons.add(Message.of("gate.refused.elsewhere", gate.code(), project.number(), situation.phase()));
        } else if (gate.isPassed()) {
            reasons.add(Message.of("gate.refused.passed", gate.code()));
        }
    }

    private void missing(Proposal proposal, List<Message> reasons) {
        if (gate.missing().isEmpty() || proposal.waiver().filter(Waiver::isSaid).isPresent()) {
            return;
        }
        if (proposal.waiver().isPresent()) {
            reasons.add(Message.of("gate.refused.waiver"));
        }
        for (var item : gate.missing()) {
            reasons.add(Message.of("gate.refused.missing", String.valueOf(item.position() + 1), item.question()));
        }
    }

    private static void conditions(Proposal proposal, List<Message> reasons) {
        if (proposal.outcome() == Outcome.APPROVED_WITH_CONDITIONS && proposal.conditions().isEmpty()) {
            reasons.add(Message.of("gate.refused.noConditions"));
        }
        proposal.conditions().forEach(term -> term.objection().ifPresent(reasons::add));
    }

    private Verdict.Granted granted(Outcome outcome) {
        return switch (outcome) {
            case APPROVED, APPROVED_WITH_CONDITIONS -> gate.ordinal() > 0
                    ? to(project.phase(), ProjectStatus.ACTIVE, gate.missing())
                    : situation.model().after(project.phase())
                            .map(next -> to(next.id(), ProjectStatus.ACTIVE, gate.missing()))
                            .orElseGet(() -> to(project.phase(), ProjectStatus.CLOSED, gate.missing()));
            case REWORK -> to(project.phase(), ProjectStatus.ACTIVE, List.of());
            case POSTPONED -> to(project.phase(), ProjectStatus.WAITING, List.of());
            case STOPPED -> to(project.phase(), ProjectStatus.STOPPED, List.of());
        };
    }

    private Verdict.Granted to(PhaseId phase, ProjectStatus status, List<ChecklistItem> overridden) {
        return new Verdict.Granted(project.phaseModel(), phase, status, overridden);
    }
}
