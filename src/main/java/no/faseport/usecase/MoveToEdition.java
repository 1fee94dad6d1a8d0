package no.faseport.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.gate.EditionMove;
import no.faseport.project.PhaseModel;
import no.faseport.project.PhaseModelId;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.store.Work;

/// Moves projects to the newest edition of the model they follow, or tells what that would do.
///
/// Gates that are decided keep what they were decided on; answers are kept where gate and question are the same.
public final class MoveToEdition {
    private final Workplace place;

    /// For the portfolio of `place`.
    public MoveToEdition(Workplace place) {
        this.place = place;
    }

    /// What moving every project under way that follows `edition` would change, by project number.
    public List<EditionMove> previewAll(PhaseModelId edition) {
        return place.store().read(work -> work.projects().all().stream()
                .filter(project -> project.phaseModel().equals(edition) && !project.isOver())
                .flatMap(project -> of(work, project).stream()).toList());
    }

    private static Optional<EditionMove> of(Work work, Project project) {
        var from = work.phaseModels().get(project.phaseModel());
        PhaseModel to = work.phaseModels().editions(from.code()).getLast();
        return to.id().equals(from.id())
                ? Optional.empty()
                : Optional.of(EditionMove.of(project, from, work.gates().of(project), to,
                        work.phaseModels().gatesOf(to.id())));
    }

    /// Moves the projects as `previewed`, all in one change that each project's history tells; refused, with nothing moved,
    /// where any of them has changed since.
    public Result<List<ProjectId>> apply(List<EditionMove> previewed) {
        if (previewed.isEmpty()) {
            return Result.refused("model.refused.nobodyToMove");
        }
        return place.store().change(place.author(), work -> {
            var moved = new ArrayList<ProjectId>();
            for (var move : previewed) {
                if (!of(work, work.projects().get(move.project().id())).filter(move::equals).isPresent()) {
                    return place.said(Result.refused("model.refused.changedSince", move.project().number(),
                            move.project().name()), "journal.nothing");
                }
                moved.add(move.project().id());
            }
            previewed.forEach(move -> write(work, move));
            var first = previewed.getFirst();
            return previewed.size() == 1
                    ? place.said(new Result.Done<>(List.copyOf(moved)), "journal.model.moved",
                            first.project().number(), first.project().name(), first.to().name(), first.to().edition())
                    : place.said(new Result.Done<>(List.copyOf(moved)), "journal.model.movedMany", moved.size(),
                            first.to().name(), first.to().edition());
        });
    }

    private static void write(Work work, EditionMove move) {
        work.editionMoves().write(move);
        var project = move.project();
        work.projects().save(project.following(move.to().id(), move.phase(), project.status()));
    }
}
