package no.faseport.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.BudgetLine;
import no.faseport.portfolio.Settings;
import no.faseport.project.Marks;
import no.faseport.project.PhaseModel;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.project.Unit;
import no.faseport.project.UnitId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.Dependency;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.usecase.ExampleText.ProjectText;
import no.faseport.words.Language;

/// Fills a new portfolio with an invented municipality, Fjordvik, and two dozen projects of 2024 to 2029.
///
/// It shows the projects as they stand on the clock's day in 2026; on a day before or after that year, as they stand on
/// the first or last day of it. It is written in the program's own name, so that nobody's undo takes it away.
public final class ExamplePortfolio {
    /// The year the example reports on.
    public static final int YEAR = 2026;

    private final Workplace place;
    private final String author;
    private final LocalDate today;
    private final ExampleText example = ExampleText.read();

    /// For the empty portfolio of `place`.
    public ExamplePortfolio(Workplace place) {
        this.place = place;
        this.author = place.words().text("app.name");
        this.today = within(place.today());
    }

    private static LocalDate within(LocalDate day) {
        var first = LocalDate.of(YEAR, 1, 1);
        var last = LocalDate.of(YEAR, 12, 31);
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    private record Drawn(Project project, ProjectText text, ExampleCourse course, List<Activity> activities,
            List<Dependency> dependencies, List<BudgetLine> lines) {
    }

    /// Fills it; the portfolio itself is set up in `language`, while the municipality writes bokmål.
    public void make(Language language) {
        new SetUpPortfolio(new Workplace(place.store(), place.words(), author, place.clock()))
                .with(new Settings(1, example.municipality(), example.name(), language, YEAR));
        var drawn = place.store().change(author, work -> place.said(addProjects(work), "journal.example.projects"));
        place.store().change(author, work -> {
            for (var one : drawn) {
                work.plans().add(one.activities());
                work.plans().link(one.dependencies());
            }
            return place.said(drawn, "journal.example.plans");
        });
        place.store().change(author, work -> {
            work.budgetLines().add(drawn.stream().flatMap(one -> one.lines().stream()).toList());
            return place.said(drawn, "journal.example.money");
        });
        place.store().change(author, work -> {
            for (var one : drawn) {
                new ExampleGates(example, one.text(), one.course(), today).write(work, one.project(), one.lines(),
                        one.activities());
            }
            return place.said(drawn, "journal.example.gates");
        });
    }

    private List<Drawn> addProjects(Work work) {
        for (var unit : example.units()) {
            work.units().add(new Unit(new UnitId(Uid.next()), 1, unit.number(), unit.name()));
        }
        var model = work.phaseModels().all().getFirst();
        var drawn = new ArrayList<Drawn>();
        for (var text : example.projects()) {
            var course = ExampleCourse.of(text, today);
            var unit = work.units().withNumber(text.unit()).map(Unit::id);
            var project = project(text, course, model, unit);
            work.projects().add(project);
            work.gates().open(project);
            var plan = new ExamplePlan(text, project.id(), model.phases(), course, today);
            drawn.add(new Drawn(project, text, course, plan.activities(), plan.dependencies(),
                    new ExampleMoney(text, project.id(), course, today).lines()));
        }
        return List.copyOf(drawn);
    }

    private static Project project(ProjectText text, ExampleCourse course, PhaseModel model, Optional<UnitId> unit) {
        var marks = text.marks();
        return new Project(new ProjectId(Uid.next()), 1, text.number(), text.name(), text.purpose(), unit, text.owner(),
                text.leader(), text.systemOwner(), text.caseNumber(), text.type(), course.status(), model.id(),
                model.phases().get(course.phase()).id(), text.tags(),
                new Marks(marks.get(0), marks.get(1), marks.get(2), marks.get(3), marks.get(4)));
    }
}
