package no.faseport.usecase;

import java.util.Optional;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.PlanPicture;
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

    /// The plan of `project`; nothing where there is no such project.
    Optional<Found> plan(ProjectId project) {
        return place.store().read(work -> work.pages().plan(project).map(page -> {
            var plan = new PlanPicture(page, page.calendars().standard(), place.today()).plan(place.words());
            var name = page.project().number() + " " + page.project().name();
            return new Found(plan, new PaperTitle(work.settings().get().municipality(), name, place.today(),
                    page.terms().statusDate()));
        }));
    }

    /// True where the first day comes after the last.
    static boolean isBackwards(PaperOrder order) {
        return order.from().flatMap(from -> order.until().map(from::isAfter)).orElse(false);
    }
}
