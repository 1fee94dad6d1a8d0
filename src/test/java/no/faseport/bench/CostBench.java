package no.faseport.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.portfolio.Settings;
import no.faseport.project.ProjectId;
import no.faseport.store.Access;
import no.faseport.store.Address;
import no.faseport.store.Said;
import no.faseport.store.Stores;
import no.faseport.store.Uid;
import no.faseport.usecase.AddProject;
import no.faseport.usecase.NewProject;
import no.faseport.usecase.ReadCosts;
import no.faseport.usecase.SetUpPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// The cost overview of 1 000 projects with 500 000 lines, month by month, as the screen asks for it; beside merely adding
/// the same lines up by bare JDBC.
final class CostBench {
    private static final int PROJECTS = 1_000;
    private static final int PROJECTS_A_CHANGE = 50;
    private static final int ROUNDS = 5;
    private static final String AUTHOR = "bench";
    private static final List<String> ACCOUNTS = List.of("010", "195", "200", "429", "729");
    private static final String ADDED_UP = "select project_id, account_class, account, unit, financing, budget_year,"
            + " kind, sum(amount) from budget_line where budget_year between 2026 and 2029"
            + " group by project_id, account_class, account, unit, financing, budget_year, kind";

    private final Path base;

    CostBench(Path folder) {
        this.base = folder.resolve("kostnader");
    }

    List<BenchRow> run() throws Exception {
        if (!(new Stores(AUTHOR, Clock.systemUTC())
                .make(Address.of(base.toString())) instanceof Access.Granted granted)) {
            throw new IllegalStateException("The portfolio cannot be made");
        }
        try (var place = new Workplace(granted.store(), new Words(Language.BOKMAAL), AUTHOR, Clock.systemUTC())) {
            new SetUpPortfolio(place)
                    .with(new Settings(1, "Storvik kommune", "Stor portefølje", Language.BOKMAAL, 2026));
            var add = new AddProject(place);
            var projects = new ArrayList<ProjectId>();
            for (int i = 0; i < PROJECTS; i++) {
                projects.add(add.add(NewProject.of(String.valueOf(1000 + i), "Prosjekt " + i)).ifDone().orElseThrow());
            }
            for (int i = 0; i < PROJECTS; i += PROJECTS_A_CHANGE) {
                var some = projects.subList(i, i + PROJECTS_A_CHANGE);
                granted.store().change(AUTHOR, work -> {
                    work.budgetLines().add(some.stream().flatMap(project -> lines(project).stream()).toList());
                    return new Said<>(some, "Fylte prosjekter");
                });
            }
            var bare = new Bare(base);
            var costs = new ReadCosts(place);
            return new BenchClock("cost overview of 500 000 lines", ROUNDS)
                    .add("merely adding them up by bare JDBC", () -> bare.fetch(ADDED_UP))
                    .add("Faseport's overview for the screen", () -> costs.overview(2026, 2029)).run();
        }
    }

    /// 500 lines on ten account strings: budget, forecast and actuals of 2026 by month, the actuals of 2025, and whole years
    /// until 2029.
    private static List<BudgetLine> lines(ProjectId project) {
        var lines = new ArrayList<BudgetLine>();
        for (var account : ACCOUNTS) {
            for (var accountClass : AccountClass.values()) {
                var string = new AccountString(accountClass, account, "18" + account.charAt(0), "120");
                for (var kind : List.of(AmountKind.BUDGET, AmountKind.FORECAST)) {
                    months(lines, project, string, kind, 2026, 12);
                    for (int year = 2027; year < 2030; year++) {
                        add(lines, project, string, kind, year, 0);
                    }
                }
                months(lines, project, string, AmountKind.ACTUAL, 2025, 12);
                months(lines, project, string, AmountKind.ACTUAL, 2026, 8);
            }
        }
        return lines;
    }

    private static void months(List<BudgetLine> lines, ProjectId project, AccountString string, AmountKind kind,
            int year,
            int months) {
        for (int month = 1; month <= months; month++) {
            add(lines, project, string, kind, year, month);
        }
    }

    private static void add(List<BudgetLine> lines, ProjectId project, AccountString string, AmountKind kind, int year,
            int month) {
        lines.add(new BudgetLine(new BudgetLineId(Uid.next()), project, string, year, month, kind, Financing.OWN_FRAME,
                Money.kroner(1_000L + lines.size()), "", 1));
    }
}
