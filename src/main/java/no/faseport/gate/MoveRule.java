package no.faseport.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.project.PhaseId;
import no.faseport.project.PhaseModel;
import no.faseport.project.PhaseModelId;
import no.faseport.project.Project;
import no.faseport.project.ProjectStatus;
import no.faseport.words.Message;

/// May a project be moved without a gate? Each move needs a place to go and a reason.
public final class MoveRule {
    private final Situation situation;
    private final Project project;
    private final List<PhaseModel> models;
    private final LocalDate today;

    /// The rule for the project in `situation`, which may go over to one of `models`, as seen on `today`.
    public MoveRule(Situation situation, List<PhaseModel> models, LocalDate today) {
        this.situation = situation;
        this.project = situation.project();
        this.models = List.copyOf(models);
        this.today = today;
    }

    /// Judge `motion`; a refusal names every reason.
    ///
    /// Where the project cannot be moved that way from where it stands, that is the only reason given.
    public Verdict judge(Motion motion) {
        var obstacle = obstacle(motion.move());
        if (obstacle.isPresent()) {
            return new Verdict.Refused(List.of(obstacle.get()));
        }
        var reasons = situation.objections(motion.decidedBy(), motion.decidedOn(), today);
        if (motion.reason().isBlank()) {
            reasons.add(Message.of("move.refused.noReason"));
        }
        motion.conditions().forEach(term -> term.objection().ifPresent(reasons::add));
        return reasons.isEmpty() ? granted(motion.move()) : new Verdict.Refused(reasons);
    }

    private Optional<Message> obstacle(Move move) {
        return switch (move) {
            case Move.Skip skip -> ended().or(() -> misplaced(skip.to(), place(skip.to()) > here(),
                    "move.refused.notForward"));
            case Move.Back back -> ended().or(() -> misplaced(back.to(), place(back.to()) >= 0
                    && place(back.to()) < here(), "move.refused.notBack"));
            case Move.Hold hold -> ended().or(() -> refused(project.status() == ProjectStatus.WAITING,
                    "move.refused.onHold"));
            case Move.Stop stop -> ended();
            case Move.Resume resume -> refused(project.status() == ProjectStatus.ACTIVE, "move.refused.active");
            case Move.Close close -> refused(project.status() == ProjectStatus.CLOSED, "move.refused.closed");
            case Move.ChangeModel change -> ended().or(() -> elsewhere(change));
        };
    }

    private Optional<Message> ended() {
        return refused(project.isOver(), "move.refused.ended");
    }

    private Optional<Message> refused(boolean when, String key) {
        return when ? Optional.of(Message.of(key, project.number())) : Optional.empty();
    }

    private Optional<Message> misplaced(PhaseId to, boolean well, String key) {
        if (well) {
            return Optional.empty();
        }
        return Optional.of(place(to) < 0
                ? Message.of("move.refused.noPhase", situation.model().name())
                : Message.of(key, situation.model().phase(to).name(), situation.phase()));
    }

    private Optional<Message> elsewhere(Move.ChangeModel change) {
        if (change.model().equals(project.phaseModel())) {
            return Optional.of(Message.of("move.refused.sameModel", situation.model().name()));
        }
        var model = models.stream().filter(one -> one.id().equals(change.model())).findFirst();
        if (model.isEmpty()) {
            return Optional.of(Message.of("move.refused.noModel"));
        }
        return model.get().phases().stream().anyMatch(phase -> phase.id().equals(change.phase()))
                ? Optional.empty()
                : Optional.of(Message.of("move.refused.noPhase", model.get().name()));
    }

    /// The place of a phase in the project's model, or -1.
    private int place(PhaseId phase) {
        return situation.model().phases().stream().filter(one -> one.id().equals(phase)).findFirst()
                .map(one -> one.position()).orElse(-1);
    }

    private int here() {
        return place(project.phase());
    }

    private Verdict.Granted granted(Move move) {
        return switch (move) {
            case Move.Skip skip -> to(project.phaseModel(), skip.to(), project.status());
            case Move.Back back -> to(project.phaseModel(), back.to(), project.status());
            case Move.Hold hold -> here(ProjectStatus.WAITING);
            case Move.Stop stop -> here(ProjectStatus.STOPPED);
            case Move.Resume resume -> here(ProjectStatus.ACTIVE);
            case Move.Close close -> here(ProjectStatus.CLOSED);
            case Move.ChangeModel change -> to(change.model(), change.phase(), project.status());
        };
    }

    private Verdict.Granted here(ProjectStatus status) {
        return to(project.phaseModel(), project.phase(), status);
    }

    private static Verdict.Granted to(PhaseModelId model, PhaseId phase, ProjectStatus status) {
        return new Verdict.Granted(model, phase, status, List.of());
    }
}
