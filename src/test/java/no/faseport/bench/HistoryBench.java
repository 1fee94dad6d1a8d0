package no.faseport.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Money;
import no.faseport.gate.Gate;
import no.faseport.portfolio.Settings;
import no.faseport.project.ProjectId;
import no.faseport.store.Access;
import no.faseport.store.Address;
import no.faseport.store.Said;
import no.faseport.store.Store;
import no.faseport.store.Stores;
import no.faseport.usecase.AddProject;
import no.faseport.usecase.Calendar;
import no.faseport.usecase.NewProject;
import no.faseport.usecase.ReadPast;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.SetUpPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// A project that much has happened to, as it was before it happened, beside merely fetching the journal's rows about it.
final class HistoryBench {
    private static final Clock BEGINNING = Clock.fixed(Instant.parse("2026-01-05T08:00:00Z"),
            ZoneId.of("Europe/Oslo"));
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    private static final String AUTHOR = "bench";
    private static final int CHANGES = 200;
    private static final int ENTRIES = 50;
    private static final int ROUNDS = 9;

    private final Path base;
    private final Calendar calendar = new Calendar(BEGINNING);

    HistoryBench(Path folder) {
        this.base = folder.resolve("historie");
    }

    List<BenchRow> run() throws Exception {
        if (!(new Stores(AUTHOR, calendar).make(Address.of(base.toString())) instanceof Access.Granted granted)) {
            throw new IllegalStateException("The portfolio cannot be made");
        }
        var words = new Words(Language.BOKMAAL);
        try (var place = new Workplace(granted.store(), words, AUTHOR, calendar)) {
            var bare = new Bare(base);
            new SetUpPortfolio(place)
                    .with(new Settings(1, "Storvik kommune", "Stor portefølje", Language.BOKMAAL, 2026));
            var project = new AddProject(place).add(NewProject.of("1000", "Prosjekt")).ifDone().orElseThrow();
            fill(granted.store(), project);
            live(granted.store(), project);
            return new BenchClock("a project as it was 10 000 journal rows ago", ROUNDS)
                    .add("the project's journal rows by bare JDBC", () -> bare
                            .fetch("select * from journal_entry where project_id = ?", project.value()))
                    .add("Faseport's overview of that day", () -> seen(place, project, false))
                    .add("Faseport's overview, gates, plan and money of that day", () -> seen(place, project, true))
                    .run();
        }
    }

    private static void fill(Store store, ProjectId project) {
        store.change(AUTHOR, work -> {
            var activities = BigPortfolio.activities(project);
            work.plans().add(activities);
            work.plans().link(project, BigPortfolio.chain(activities));
            work.budgetLines().add(BigPortfolio.lines(project));
            return new Said<>(project, "Fylte prosjektet");
        });
    }

    /// Every hour somebody changes fifty of the project's amounts, for some days.
    private void live(Store store, ProjectId project) {
        for (int change = 0; change < CHANGES; change++) {
            calendar.turn(change == 0 ? Duration.ofDays(1) : Duration.ofHours(1));
            var amount = Money.kroner(1 + change);
            store.change(AUTHOR, work -> {
                var lines = new ArrayList<BudgetLine>();
                work.budgetLines().of(project).subList(0, ENTRIES).forEach(line -> lines.add(line.with(amount, "")));
                work.budgetLines().saveAll(lines);
                return new Said<>(project, "Endret beløp");
            });
        }
    }

    private static Object seen(Workplace place, ProjectId project, boolean everything) {
        try (var past = new ReadPast(place).of(project, FIRST_DAY).ifDone().orElseThrow()) {
            var read = new ReadPortfolio(past);
            var page = read.project(project, 2026).orElseThrow();
            var found = new ArrayList<Object>(List.of(page));
            if (everything) {
                read.gates(page.project()).stream().map(Gate::id).forEach(gate -> found.add(read.gate(gate)));
                found.add(read.plan(project));
                found.add(read.money(project));
                found.add(read.history(page.project(), 6));
            }
            return found;
        }
    }
}
