package no.faseport.usecase;

import java.util.Optional;
import no.faseport.gate.Decision;
import no.faseport.gate.DecisionId;
import no.faseport.gate.Motion;
import no.faseport.gate.MoveKind;
import no.faseport.gate.MoveRule;
import no.faseport.gate.Notes;
import no.faseport.gate.Occasion;
import no.faseport.gate.Outcome;
import no.faseport.gate.Passage;
import no.faseport.gate.Situation;
import no.faseport.gate.Verdict;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Moves a project without a gate: past a phase or back to one, on hold or on again, to its end, or over to another model.
///
/// The move is a decision in the project's protocol. Gates the project has been through and comes to stand before again
/// begin a new round.
public final class MoveProject {
    private final Workplace place;

    /// For the portfolio of `place`.
    public MoveProject(Workplace place) {
        this.place = place;
    }

    /// Records `motion` and moves the project; refused with every reason.
    public Result<Decision> move(ProjectId id, Motion motion) {
        return place.store().change(place.author(), work -> {
            var situation = work.pages().situation(work.projects().get(id));
            return switch (new MoveRule(situation, work.phaseModels().offered(), place.today()).judge(motion)) {
                case Verdict.Refused refused -> place.said(new Result.Refused<>(refused.reasons()), "journal.nothing");
                case Verdict.Granted granted -> record(work, situation, motion, granted);
            };
        });
    }

    private Said<Result<Decision>> record(Work work, Situation situation, Motion motion, Verdict.Granted granted) {
        var project = situation.project();
        var moved = project.following(granted.model(), granted.phase(), granted.status());
        var phase = work.phaseModels().get(granted.model()).phase(granted.phase()).name();
        var kind = motion.move().kind();
        var decision = new Decision(new DecisionId(Uid.next()), project.id(), new Occasion.OfMove(kind),
                new Passage(situation.phase(), phase), outcome(kind), motion.decidedBy().strip(),
                motion.body().strip(), motion.decidedOn(), motion.caseNumber().strip(), motion.reason().strip(),
                place.now(), work.pages().basis(project.id(), Notes.NONE), Optional.empty(),
                DecideGate.conditions(motion.conditions()));
        var changesModel = !granted.model().equals(project.phaseModel());
        if (changesModel) {
            work.gates().leave(project);
        }
        work.decisions().add(decision);
        work.projects().save(moved);
        if (changesModel) {
            work.gates().openMissing(moved);
        }
        beginAnew(work, moved);
        return place.said(new Result.Done<>(decision), "journal.move." + kind, project.number(), project.name(),
                situation.phase(), phase, work.phaseModels().get(granted.model()).name());
    }

    /// A decision must say one of the outcomes a gate has: those that put an end to the work or interrupt it say so.
    private static Outcome outcome(MoveKind kind) {
        return switch (kind) {
            case SKIP, BACK, RESUME, CLOSE, MODEL -> Outcome.APPROVED;
            case HOLD -> Outcome.POSTPONED;
            case STOP -> Outcome.STOPPED;
        };
    }

    private static void beginAnew(Work work, Project project) {
        if (!project.isOver()) {
            var model = work.phaseModels().get(project.phaseModel());
            var here = model.phase(project.phase()).position();
            work.gates().of(project).stream()
                    .filter(gate -> model.phase(gate.template().phase()).position() >= here)
                    .filter(gate -> gate.settled().isPresent())
                    .forEach(gate -> work.gates().save(gate.begunAnew()));
        }
    }
}
