package no.faseport.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
import no.faseport.words.Words;

/// Makes a portfolio of an invented municipality, Fjordvik, and two dozen projects of 2024 to 2029.
///
/// It shows the projects as they stand on the clock's day in 2026; on a day before or after that year, as they stand on
/// the first or last day of it. It is written in the program's own name, so that nobody's undo takes it away.
public final class ExamplePortfolio {
    /// The year the example reports on.
    public static final int YEAR = 2026;

    /// More changes than the making of an example is.
    private static final int MOST_STEPS = 10_000;

    private final OpenPortfolio door;
    private final Words words;
    private final LocalDate today;
    private final ExampleText example = ExampleText.read();

    /// For `author`, who looks at it at the time of `clock` and is told about it in `words`.
    public ExamplePortfolio(Words words, String author, Clock clock) {
        this.door = new OpenPortfolio(words, author, clock);
        this.words = words;
        this.today = within(LocalDate.now(clock));
    }

    private static LocalDate within(LocalDate day) {
        var first = LocalDate.of(YEAR, 1, 1);
        var last = LocalDate.of(YEAR, 12, 31);
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    private record Drawn(Project project, ProjectText text, ExampleCourse course, List<Activity> activities,
            List<Dependency> dependencies, List<BudgetLine> lines) {
    }

    /// Makes it at `address`, where there is nothing yet, and opens it; the portfolio speaks `language`, the municipality
    /// writes bokmål.
    public Opening create(String address, Language language) {
        var opening = door.make(address);
        opening.ifOpened().ifPresent(place -> fill(place, language));
        return opening;
    }

    /// Takes away the example at `address`, whose making began and was never told to have ended: only where nobody has it open,
    /// the last that is written in an example is missing, and nobody but the program itself has written in it.
    public void discardUnfinished(String address) {
        var author = words.text("app.name");
        door.discard(address, work -> work.budgetEditions().all().isEmpty()
                && work.journal().history(Optional.empty(), MOST_STEPS).stream()
                        .allMatch(line -> line.author().equals(author)));
    }

    private void fill(Workplace place, Language language) {
        new SetUpPortfolio(place).with(new Settings(1, example.municipality(), example.name(), language, YEAR));
        var drawn = change(place, "journal.example.projects", this::addProjects);
        write(place, "journal.example.plans", work -> {
            for (var one : drawn) {
                work.plans().add(one.activities());
                work.plans().link(one.project().id(), one.dependencies());
            }
        });
        write(place, "journal.example.money", work -> {
            work.budgetLines().add(drawn.stream().flatMap(one -> one.lines().stream()).toList());
        });
        write(place, "journal.example.funding", work -> new ExampleFunding(work, today).write());
        write(place, "journal.example.accounts", work -> new ExampleAccounts(work).write());
        write(place, "journal.example.systems", work -> new ExampleSystems(work, today).write());
        write(place, "journal.example.benefits", work -> new ExampleBenefits(work, today).write());
        write(place, "journal.example.gates", work -> {
            for (var one : drawn) {
                new ExampleGates(example, one.text(), one.course(), today).write(work, one.project(), one.lines(),
                        one.activities());
            }
        });
        write(place, "journal.example.calendars", work -> new ExampleCalendars(work).write());
        write(place, "journal.example.baselines", work -> new ExampleBaselines(work, words).write());
        write(place, "journal.example.models", work -> new ExampleModels(AddProject.usualModel(work)).write(work));
        new ExampleMoves(inOurName(place)).write();
        new ExampleProgress(inOurName(place), today).write();
        write(place, "journal.example.rooms", work -> new ExampleRooms(work, today).write());
        change(place, "journal.example.people", work -> new ExamplePeople(work, today).write());
        write(place, "journal.example.meetings", work -> new ExampleMeetings(work, today).write());
        write(place, "journal.example.imports", work -> new ExampleImports(work, words, place.now()).write(YEAR));
        change(place, "journal.example.status", work -> new ExampleReports(place, today).write(work));
        write(place, "journal.example.editions",
                work -> new ExampleEditions(work, today, place.clock().getZone(), words.text("app.name")).write());
    }

    /// The same portfolio, used by the program itself at noon on the example's day.
    private Workplace inOurName(Workplace place) {
        var noon = today.atTime(12, 0).atZone(place.clock().getZone());
        return new Workplace(place.store(), place.words(), words.text("app.name"),
                Clock.fixed(noon.toInstant(), noon.getZone()));
    }

    private void write(Workplace place, String sentence, Consumer<Work> body) {
        change(place, sentence, work -> {
            body.accept(work);
            return work;
        });
    }

    private <T> T change(Workplace place, String sentence, Function<Work, T> body) {
        return place.store().change(words.text("app.name"), work -> place.said(body.apply(work), sentence));
    }

    private List<Drawn> addProjects(Work work) {
        for (var unit : example.units()) {
            work.units().add(new Unit(new UnitId(Uid.next()), 1, unit.number(), unit.name()));
        }
        var model = AddProject.usualModel(work);
        var drawn = new ArrayList<Drawn>();
        for (var text : example.projects()) {
            var course = ExampleCourse.of(text, today);
            var unit = work.units().withNumber(text.unit()).map(Unit::id);
            var project = project(text, course, model, unit);
            work.projects().add(List.of(project));
            work.gates().open(List.of(project));
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
