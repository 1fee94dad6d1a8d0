package no.faseport.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.portfolio.Settings;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.DependencyId;
import no.faseport.schedule.WorkCalendar;
import no.faseport.store.Access;
import no.faseport.store.Address;
import no.faseport.store.Said;
import no.faseport.store.Store;
import no.faseport.store.Stores;
import no.faseport.store.Uid;
import no.faseport.usecase.AddProject;
import no.faseport.usecase.NewProject;
import no.faseport.usecase.SetUpPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// The largest portfolio we promise to be quick with: 1 000 projects, 50 000 activities, 200 000 budget lines.
final class BigPortfolio {
    static final int PROJECTS = 1_000;
    private static final int ACTIVITIES = 50;
    private static final int PROJECTS_A_CHANGE = 50;
    private static final int FIRST_YEAR = 2024;
    private static final int YEARS = 6;
    private static final List<String> ACCOUNTS = List.of("010", "195", "200", "240", "150");
    private static final String AUTHOR = "bench";

    private final Store store;

    private BigPortfolio(Store store) {
        this.store = store;
    }

    /// Writes the portfolio to the file at `base` and closes it.
    static void write(Path base) {
        var access = new Stores(AUTHOR, Clock.systemUTC()).make(Address.of(base.toString()));
        if (!(access instanceof Access.Granted granted)) {
            throw new IllegalStateException("The portfolio cannot be made: " + access);
        }
        try (var place = new Workplace(granted.store(), new Words(Language.BOKMAAL), AUTHOR, Clock.systemUTC())) {
            new SetUpPortfolio(place)
                    .with(new Settings(1, "Storvik kommune", "Stor portefølje", Language.BOKMAAL, 2026));
            var add = new AddProject(place);
            var projects = new ArrayList<ProjectId>();
            for (int i = 0; i < PROJECTS; i++) {
                projects.add(add.add(NewProject.of(String.valueOf(1000 + i), "Prosjekt " + i)).ifDone().orElseThrow());
            }
            var big = new BigPortfolio(granted.store());
            for (int i = 0; i < PROJECTS; i += PROJECTS_A_CHANGE) {
                big.fill(projects.subList(i, i + PROJECTS_A_CHANGE));
            }
        }
    }

    private void fill(List<ProjectId> projects) {
        store.change(AUTHOR, work -> {
            for (var project : projects) {
                var activities = activities(project);
                work.plans().add(activities);
                work.plans().link(project, chain(activities));
                work.budgetLines().add(lines(project));
            }
            return new Said<>(projects, "Fylte prosjekter");
        });
    }

    /// Fifty activities of a week each, one after the other.
    static List<Activity> activities(ProjectId project) {
        var calendar = WorkCalendar.norwegian();
        var activities = new ArrayList<Activity>();
        var start = calendar.onOrAfter(LocalDate.of(2025, 1, 6));
        for (int i = 0; i < ACTIVITIES; i++) {
            activities
                    .add(Activity
                            .planned(new ActivityId(Uid.next()), project, Optional.empty(), i, "Aktivitet " + i, start,
                                    5)
                            .done(i * 100 / ACTIVITIES));
            start = calendar.plus(start, 5);
        }
        return activities;
    }

    /// What lets each activity wait for the one before.
    static List<Dependency> chain(List<Activity> activities) {
        var links = new ArrayList<Dependency>();
        for (int i = 1; i < activities.size(); i++) {
            links.add(Dependency.finishToStart(new DependencyId(Uid.next()), activities.get(i - 1).id(),
                    activities.get(i).id(),
                    0));
        }
        return links;
    }

    /// 200 lines: five accounts, six years, budget by month in the middle year and whole years around it.
    static List<BudgetLine> lines(ProjectId project) {
        var lines = new ArrayList<BudgetLine>();
        for (var account : ACCOUNTS) {
            var string = new AccountString(AccountClass.OPERATING, account, "180", "120");
            for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                for (int month = year == 2026 ? 1 : 12; month <= 12; month++) {
                    add(lines, project, string, year, year == 2026 ? month : 0);
                }
            }
        }
        return lines.subList(0, 200);
    }

    private static void add(List<BudgetLine> lines, ProjectId project, AccountString string, int year, int month) {
        for (var kind : AmountKind.values()) {
            lines.add(new BudgetLine(new BudgetLineId(Uid.next()), project, string, year, month, kind,
                    Financing.OWN_FRAME,
                    Money.kroner(1_000L + lines.size()), "", 1));
        }
    }
}
