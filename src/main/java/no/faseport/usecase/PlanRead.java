package no.faseport.usecase;

import java.util.Optional;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.paper.PaperOrder;
import no.faseport.gantt.paper.PaperTitle;
import no.faseport.project.ProjectId;

/// Reads a plan as it is printed: what the Gantt shows, and whose it is.
final class PlanRead {
    private final Workplace place;

    PlanRead(Workplace place) {
        this.place = place;
    }

    /// A plan and its title.
    record Found(GanttPlan plan, PaperTitle title) {
    }

    /// The plan of `project` as the Gantt shows it; nothing where there is no such project.
    Optional<Found> plan(ProjectId project) {
        return PlanShown.read(place, project).map(PlanShown::plan).flatMap(plan -> {
            var read = new ReadPortfolio(place);
            return read.projects().stream().filter(one -> one.id().equals(project)).findFirst()
                    .map(one -> new Found(plan, new PaperTitle(read.settings().municipality(),
                            one.number() + " " + one.name(), place.today(), plan.facts().statusDate())));
        });
    }

    /// True where the first day comes after the last.
    static boolean isBackwards(PaperOrder order) {
        return order.from().flatMap(from -> order.until().map(from::isAfter)).orElse(false);
    }
}
