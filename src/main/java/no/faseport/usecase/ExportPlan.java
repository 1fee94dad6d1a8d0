package no.faseport.usecase;

import java.nio.file.Path;
import java.util.List;
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
    public record Departing(PlanFile plan, List<Loss> losses) {
        /// Keeps a copy.
        public Departing {
            losses = List.copyOf(losses);
        }
    }

    /// What writing the plan of `project` would take along and leave behind.
    public Departing preview(ProjectId project) {
        var losses = new Losses();
        var plan = place.store().read(work -> new DepartingPlan(work, place.words(), project, losses).plan());
        format.losses(plan).forEach(losses::add);
        return new Departing(plan, losses.all());
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
        return format.write(departing.plan(), file)
                .<Result<Departing>>map(why -> new Result.Refused<>(List.of(why)))
                .orElseGet(() -> new Result.Done<>(departing));
    }
}
