package no.faseport.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Money;
import no.faseport.economy.edition.BudgetEditionId;
import no.faseport.economy.edition.EditionHead;
import no.faseport.economy.edition.Moment;
import no.faseport.portfolio.Settings;
import no.faseport.project.ProjectId;
import no.faseport.store.Access;
import no.faseport.store.Address;
import no.faseport.store.Said;
import no.faseport.store.Store;
import no.faseport.store.Stores;
import no.faseport.usecase.AddProject;
import no.faseport.usecase.AdoptBudget;
import no.faseport.usecase.Calendar;
import no.faseport.usecase.CompareMoney;
import no.faseport.usecase.NewProject;
import no.faseport.usecase.ReadEditions;
import no.faseport.usecase.SetUpPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// What has changed in 100 000 budget lines of which 10 000 have been changed, beside merely fetching the rows.
final class ChangesBench {
    private static final Clock BEGINNING = Clock.fixed(Instant.parse("2026-01-05T08:00:00Z"),
            ZoneId.of("Europe/Oslo"));
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    private static final String AUTHOR = "bench";
    private static final int PROJECTS = 500;
    private static final int CHANGED = 20;
    private static final int ROUNDS = 7;

    private final Path base;
    private final Calendar calendar = new Calendar(BEGINNING);

    ChangesBench(Path folder) {
        this.base = folder.resolve("endringer");
    }

    List<BenchRow> run() throws Exception {
        if (!(new Stores(AUTHOR, calendar).make(Address.of(base.toString())) instanceof Access.Granted granted)) {
            throw new IllegalStateException("The portfolio cannot be made");
        }
        try (var place = new Workplace(granted.store(), new Words(Language.BOKMAAL), AUTHOR, calendar)) {
            var bare = new Bare(base);
            new SetUpPortfolio(place)
                    .with(new Settings(1, "Storvik kommune", "Stor portefølje", Language.BOKMAAL, 2026));
            var projects = new ArrayList<ProjectId>();
            for (int i = 0; i < PROJECTS; i++) {
                projects.add(new AddProject(place).add(NewProject.of(String.valueOf(1000 + i), "Prosjekt " + i))
                        .ifDone().orElseThrow());
            }
            fill(granted.store(), projects);
            var plan = new AdoptBudget(place).plan(2026, 2029, new EditionHead("Plan", "Kommunestyret", FIRST_DAY, "",
                    "")).ifDone().orElseThrow().id();
            calendar.turn(Duration.ofDays(1));
            projects.forEach(project -> change(granted.store(), project));
            return rows(place, bare, plan);
        }
    }

    private static List<BenchRow> rows(Workplace place, Bare bare, BudgetEditionId plan) throws Exception {
        return new BenchClock("what has changed in 100 000 lines, 10 000 journal rows", ROUNDS)
                .add("the lines and the journal's rows by bare JDBC", () -> List.of(
                        bare.fetch("select * from budget_line where budget_year > ?", 0),
                        bare.fetch("select * from journal_entry where operation = ?", "UPDATE")))
                .add("Faseport's changes since a day", () -> changes(place, new Moment.EndOf(FIRST_DAY)))
                .add("Faseport's changes since the adopted budget", () -> changes(place, new Moment.InForce(plan)))
                .add("Faseport's page of editions", () -> new ReadEditions(place).page()).run();
    }

    private static Object changes(Workplace place, Moment since) {
        return new CompareMoney(place).changes(new CompareMoney.Wish(since, new Moment.Now(), Optional.empty(),
                EnumSet.allOf(AmountKind.class))).ifDone().orElseThrow();
    }

    private static void fill(Store store, List<ProjectId> projects) {
        store.change(AUTHOR, work -> {
            projects.forEach(project -> work.budgetLines().add(BigPortfolio.lines(project)));
            return new Said<>(projects, "Fylte prosjektene");
        });
    }

    private static void change(Store store, ProjectId project) {
        store.change(AUTHOR, work -> {
            var lines = new ArrayList<BudgetLine>();
            work.budgetLines().of(project).stream().filter(line -> line.kind() == AmountKind.BUDGET).limit(CHANGED)
                    .forEach(line -> lines.add(line.with(Money.kroner(7), "")));
            work.budgetLines().saveAll(lines);
            return new Said<>(project, "Endret beløp");
        });
    }

    static void main(String[] args) throws Exception {
        new ChangesBench(Path.of(args[0])).run().forEach(System.out::println);
    }
}
