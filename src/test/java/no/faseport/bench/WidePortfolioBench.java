package no.faseport.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.BudgetLine;
import no.faseport.portfolio.Settings;
import no.faseport.portfolio.view.Grouping;
import no.faseport.project.ProjectId;
import no.faseport.project.ProjectType;
import no.faseport.store.Access;
import no.faseport.store.Address;
import no.faseport.store.Said;
import no.faseport.store.Store;
import no.faseport.store.Stores;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.Preferences;
import no.faseport.ui.portfolio.Myself;
import no.faseport.ui.portfolio.PortfolioViewModel;
import no.faseport.usecase.AddProject;
import no.faseport.usecase.NewProject;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.SetUpPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// A portfolio of 5 000 projects read, filtered and gathered, each beside merely fetching the same rows.
final class WidePortfolioBench {
    private static final int PROJECTS = 5_000;
    private static final int LINES = 20;
    private static final int PROJECTS_A_CHANGE = 500;
    private static final int OWNERS = 40;
    private static final int ROUNDS = 9;
    private static final String AUTHOR = "bench";
    private static final String ROWS = "select p.*, y.* from project p left join project_year y "
            + "on y.project_id = p.id and y.budget_year = 2026";

    private final Path base;

    WidePortfolioBench(Path folder) {
        this.base = folder.resolve("bred");
    }

    List<BenchRow> run() throws Exception {
        if (!(new Stores(AUTHOR, Clock.systemUTC())
                .make(Address.of(base.toString())) instanceof Access.Granted granted)) {
            throw new IllegalStateException("The portfolio cannot be made");
        }
        var words = new Words(Language.BOKMAAL);
        try (var place = new Workplace(granted.store(), words, AUTHOR, Clock.systemUTC())) {
            var bare = new Bare(base);
            new SetUpPortfolio(place)
                    .with(new Settings(1, "Storvik kommune", "Bred portefølje", Language.BOKMAAL, 2026));
            write(place, granted.store());
            var read = new ReadPortfolio(place);
            var table = new PortfolioViewModel(new FixedDesk().at(place, 2026),
                    new Myself(new Preferences(Path.of("target", "bench.properties")), "bench"));
            table.load(() -> {
            });
            return new BenchClock("a portfolio of 5 000 projects", ROUNDS)
                    .add("its rows by bare JDBC", () -> bare.fetch(ROWS))
                    .add("Faseport reads the table", () -> read.rows(2026))
                    .add("Faseport filters by a word", () -> filtered(table, "leder"))
                    .add("Faseport gathers by phase", () -> gathered(table, Grouping.PHASE))
                    .add("Faseport gathers by owner", () -> gathered(table, Grouping.OWNER))
                    .add("Faseport lays the board", () -> table.seen().board(table.through().get()))
                    .run();
        }
    }

    /// A word that some rows have, and then none again, so that each time there is something to do.
    private static Object filtered(PortfolioViewModel table, String word) {
        var plain = table.arrangement().get();
        table.arrangement().set(plain.withText(word + " 7"));
        var found = table.lines().size();
        table.arrangement().set(plain.withText(""));
        return found;
    }

    private static Object gathered(PortfolioViewModel table, Grouping by) {
        var plain = table.arrangement().get();
        table.arrangement().set(plain.withGrouping(by));
        var found = table.lines().size();
        table.arrangement().set(plain.withGrouping(Grouping.NONE));
        return found;
    }

    private static void write(Workplace place, Store store) {
        var add = new AddProject(place);
        var types = ProjectType.values();
        var projects = new ArrayList<ProjectId>();
        for (int i = 0; i < PROJECTS; i++) {
            projects.add(add.add(new NewProject(String.valueOf(10_000 + i), "Prosjekt " + i, "Formålet med prosjektet",
                    Optional.empty(), "Eier " + i % OWNERS, "Leder " + i % OWNERS, "", "26/" + i,
                    types[i % types.length], List.of("merke " + i % 7))).ifDone().orElseThrow());
        }
        for (int i = 0; i < PROJECTS; i += PROJECTS_A_CHANGE) {
            fill(store, projects.subList(i, i + PROJECTS_A_CHANGE));
        }
    }

    private static void fill(Store store, List<ProjectId> projects) {
        store.change(AUTHOR, work -> {
            var lines = new ArrayList<BudgetLine>();
            projects.forEach(project -> lines.addAll(BigPortfolio.lines(project).subList(0, LINES)));
            work.budgetLines().add(lines);
            return new Said<>(projects, "Fylte prosjekter");
        });
    }
}
