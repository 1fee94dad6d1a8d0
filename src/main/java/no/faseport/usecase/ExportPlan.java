package no.faseport.usecase;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.faseport.interchange.MicrosoftProject;
import no.faseport.planfile.Loss;
import no.faseport.planfile.Losses;
import no.faseport.planfile.PlanFile;
import no.faseport.portfolio.Progress;
import no.faseport.project.ProjectId;

/// Writes a project's plan as a file that Microsoft Project opens, and that Faseport reads back as it was.
public final class ExportPlan {
    private final Workplace place;
    private final MicrosoftProject format;

    /// For the portfolio of `place`.
    public ExportPlan(Workplace place) {
        this.place = place;
        this.format = new MicrosoftProject(place.words());
    }

    /// The plan as it would be written, and what the file would not say of it.
    ///
    /// `held` are the keys of the lines that the file binds to start no earlier than they do.
    public record Departing(PlanFile plan, Set<Integer> held, List<Loss> losses) {
        /// Keeps copies.
        public Departing {
            held = Set.copyOf(held);
            losses = List.copyOf(losses);
        }
    }

    /// What writing the plan of `project` would take along and leave behind.
    public Departing preview(ProjectId project) {
        var losses = new Losses();
        var plan = place.store().read(work -> new DepartingPlan(work, place.words(), project, losses).plan());
        format.losses(plan).forEach(losses::add);
        var held = new HeldLines(plan).held(project, losses);
        if (!held.isEmpty()) {
            losses.changed("", "planfile.loss.held", held.size());
        }
        return new Departing(plan, held, losses.all());
    }

    /// Writes the plan of `project` to `file`, over what stands there; refused where nothing is planned, the file cannot be
    /// written or the user stopped it, and then the file is as it was.
    public Result<Departing> write(ProjectId project, Path file, Progress progress) {
        var departing = preview(project);
        if (departing.plan().lines().isEmpty()) {
            return Result.refused("planfile.nothingPlanned");
        }
        if (progress.isCancelled()) {
            return Result.refused("export.refused.cancelled");
        }
        return format.write(departing.plan(), departing.held(), file)
                .<Result<Departing>>map(why -> new Result.Refused<>(List.of(why)))
                .orElseGet(() -> new Result.Done<>(departing));
    }
}
