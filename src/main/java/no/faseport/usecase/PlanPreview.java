package no.faseport.usecase;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.planfile.Loss;
import no.faseport.planfile.PlanFile;
import no.faseport.planfile.PlanLine;
import no.faseport.project.ProjectId;
import no.faseport.words.Message;

/// What bringing in another tool's plan would do, before anything is done.
///
/// `plan` is what will stand in the project's plan; `replace` where it takes
/// the place of the `existing` activities; `losses` is told line by line; a `problem` stands in the way.
public record PlanPreview(Path file, ProjectId project, Message kind, PlanFile plan, boolean replace, int existing,
        List<Loss> losses, Optional<Message> problem) {
    /// Keeps a copy.
    public PlanPreview {
        losses = List.copyOf(losses);
    }

    /// How many of each thing there are.
    public record Counts(int activities, int milestones, int summaries, int links, int calendars, int baselines,
            int resources, int shares, int estimates, int gates) {
    }

    /// How many of each thing would come in.
    public Counts counts() {
        int summaries = plan.summaries().size();
        int milestones = (int) plan.lines().stream().filter(line -> line.duration() == 0).count();
        return new Counts(plan.lines().size() - summaries - milestones, milestones, summaries, plan.links().size(),
                plan.calendars().size(), plan.baselines().size(), plan.resources().size(), plan.shares().size(),
                plan.uncertainty().estimates().size(), plan.gates().size());
    }

    /// How many activities it takes the place of.
    public int replaced() {
        return replace ? existing : 0;
    }

    /// True where nothing stands in the way of doing it.
    public boolean applicable() {
        return problem.isEmpty();
    }

    /// The first day of the plan.
    public Optional<LocalDate> first() {
        return plan.lines().stream().map(PlanLine::start).min(LocalDate::compareTo);
    }

    /// The last day of the plan.
    public Optional<LocalDate> last() {
        return plan.lines().stream().map(PlanLine::finish).max(LocalDate::compareTo);
    }
}
