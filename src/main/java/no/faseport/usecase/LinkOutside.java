package no.faseport.usecase;

import java.util.List;
import no.faseport.planning.LinkEdit;
import no.faseport.planning.Wait;
import no.faseport.planning.WaitText;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Outline;

/// Lets an activity wait for one of another project, named as people see it: the project's number and the line's.
public final class LinkOutside {
    private final Workplace place;

    /// For the portfolio of `place`.
    public LinkOutside(Workplace place) {
        this.place = place;
    }

    /// Lets `successor` of `project` wait for a line of the plan of the project numbered `number`; refused where there is none, and
    /// where activities would wait for each other in a circle.
    public Result<Replanned> link(ProjectId project, ActivityId successor, String number, WaitText.Numbered wait) {
        var lines = place.store().read(work -> work.projects().withNumber(number).map(Project::id)
                .map(work.plans()::activities).map(Outline::of).map(Outline::activities).orElse(List.<Activity>of()));
        if (wait.number() < 1 || wait.number() > lines.size()) {
            return Result.refused("plan.refused.outside", wait.number(), number);
        }
        var predecessor = lines.get(wait.number() - 1).id();
        return new Replan(place).edit(project,
                new LinkEdit.Link(new Wait(predecessor, wait.kind(), wait.lag()), successor));
    }
}
