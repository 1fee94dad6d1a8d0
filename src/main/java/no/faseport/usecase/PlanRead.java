package no.faseport.usecase;

import java.util.Optional;
import no.faseport.document.About;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.RoadmapPicture;
import no.faseport.gantt.paper.PaperCells;
import no.faseport.gantt.paper.PaperMatter;
import no.faseport.gantt.paper.PaperOrder;
import no.faseport.gantt.paper.PaperTitle;
import no.faseport.gantt.paper.RoadmapColumns;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;

/// Reads what is printed: a plan as the Gantt shows it, or the portfolio's roadmap, and whose it is.
final class PlanRead {
    private final Workplace place;

    PlanRead(Workplace place) {
        this.place = place;
    }

    /// A project's plan, its title, and the project's number and name.
    record Found(GanttPlan plan, PaperTitle title, String project) {
    }

    /// What `subject`, laid out as `title`, tells the archive of itself.
    About about(PaperSubject subject, PaperTitle title) {
        var words = place.words();
        var read = new ReadPortfolio(place);
        return switch (subject) {
            case PaperSubject.OfProject one -> {
                var project = found(read, one.project());
                yield about(title, words.text("paper.kind.plan"), project.map(PlanRead::called).orElse(""),
                        project.map(Project::caseNumber).orElse(""));
            }
            case PaperSubject.OfRoadmap all -> about(title, words.text("paper.kind.roadmap"), read.settings().name(),
                    "");
        };
    }

    private About about(PaperTitle title, String kind, String subtitle, String caseNumber) {
        return new About(title.municipality(), title.heading(), subtitle, caseNumber, kind, title.figuresOf(), "",
                place.author(), "");
    }

    /// What `subject` is on paper, with the columns that `order` asks for; nothing where there is no such project.
    Optional<PaperMatter> matter(PaperSubject subject, PaperOrder order) {
        return switch (subject) {
            case PaperSubject.OfProject one -> plan(one.project()).map(found -> new PaperMatter(found.title(),
                    found.plan(),
                    rows -> new PaperCells(found.plan(), rows, place.words()).columns(order.columns())));
            case PaperSubject.OfRoadmap all -> Optional.of(roadmap(all));
        };
    }

    private PaperMatter roadmap(PaperSubject.OfRoadmap asked) {
        var read = new ReadPortfolio(place);
        var picture = new RoadmapPicture(read.roadmap(), place.today(), place.words());
        var plan = picture.plan(asked.grouping(), asked.filter(), asked.tertials());
        var title = new PaperTitle(read.settings().municipality(), heading(asked), place.today(), Optional.empty());
        return new PaperMatter(title, plan, _ -> new RoadmapColumns(picture, place.words()).all());
    }

    private String heading(PaperSubject.OfRoadmap asked) {
        var words = place.words();
        var heading = words.text("paper." + asked.grouping().key());
        return asked.filter().isBlank()
                ? heading
                : words.text("paper.roadmap.filtered", heading, asked.filter().strip());
    }

    /// The plan of `project` as the Gantt shows it; nothing where there is no such project.
    Optional<Found> plan(ProjectId project) {
        return PlanShown.read(place, project).map(PlanShown::plan).flatMap(plan -> {
            var read = new ReadPortfolio(place);
            return found(read, project).map(PlanRead::called)
                    .map(name -> new Found(plan, new PaperTitle(read.settings().municipality(),
                            place.words().text("paper.title", name), place.today(), plan.facts().statusDate()), name));
        });
    }

    private static Optional<Project> found(ReadPortfolio read, ProjectId project) {
        return read.projects().stream().filter(one -> one.id().equals(project)).findFirst();
    }

    private static String called(Project project) {
        return project.number() + " " + project.name();
    }

    /// True where the first day comes after the last.
    static boolean isBackwards(PaperOrder order) {
        return order.from().flatMap(from -> order.until().map(from::isAfter)).orElse(false);
    }
}
