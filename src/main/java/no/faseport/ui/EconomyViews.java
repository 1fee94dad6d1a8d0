package no.faseport.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.faseport.project.ProjectId;
import no.faseport.ui.ViewSwitch.View;
import no.faseport.ui.accounts.AccountsScreen;
import no.faseport.ui.accounts.ControlScreen;
import no.faseport.ui.accounts.VatScreen;
import no.faseport.ui.charts.ChartsScreen;
import no.faseport.ui.economy.CostScreen;
import no.faseport.ui.economy.EconomyTab;
import no.faseport.ui.editions.ChangesScreen;
import no.faseport.ui.editions.EditionsScreen;
import no.faseport.ui.forecast.ForecastScreen;
import no.faseport.ui.forecast.ForecastsScreen;
import no.faseport.ui.forecast.TertialScreen;
import no.faseport.ui.funding.FundingTab;
import no.faseport.ui.funding.FundingsScreen;
import no.faseport.ui.importing.ImportScreen;
import no.faseport.ui.systems.ChargesScreen;
import no.faseport.ui.systems.LifeCycleTab;
import no.faseport.ui.systems.SystemsScreen;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The views of the economy, of the whole portfolio and of one project.
final class EconomyViews {
    private static final String NAME = "economy.views";
    private static final String COSTS = "economy.view.costs";
    private static final String IMPORT = "economy.view.import";

    /// The portfolio's economy in the rail, with its ways in and out.
    Screens.Place ofPortfolio(Desk desk) {
        var turn = new Turn();
        var costs = new Once<>(() -> new CostScreen(desk, () -> turn.to(IMPORT)));
        var views = new Once<>(() -> new ViewSwitch(desk.words(), NAME,
                List.of(new View(COSTS, costs),
                        new View("economy.view.figures", () -> EconomyTab.ofAll(desk)),
                        new View("economy.view.charts", () -> new ChartsScreen(desk, Optional.empty())),
                        new View("economy.view.forecast", () -> new ForecastsScreen(desk)),
                        new View("economy.view.tertial", () -> new TertialScreen(desk)),
                        new View("economy.view.funding", () -> new FundingsScreen(desk)),
                        new View("economy.view.editions", () -> new EditionsScreen(desk)),
                        new View("economy.view.changes", () -> new ChangesScreen(desk, Optional.empty())),
                        new View("economy.view.control", () -> new ControlScreen(desk)),
                        new View("economy.view.accounts", () -> new AccountsScreen(desk)),
                        new View(IMPORT, () -> new ImportScreen(desk, () -> turn.to(COSTS))))));
        turn.among(views);
        return new Screens.Place("economy", Material2AL.ACCOUNT_BALANCE_WALLET, views,
                List.of(Action.of("import", Material2MZ.SAVE_ALT, "Shortcut+I", () -> turn.to(IMPORT)),
                        Action.of("export", Material2MZ.PUBLISH, "Shortcut+E", () -> {
                            turn.to(COSTS);
                            costs.get().showExport();
                        })));
    }

    /// The systems in the rail, and who pays for them.
    Screens.Place systems(Desk desk) {
        return new Screens.Place("systems", Material2AL.DEVICES,
                new Once<>(() -> new ViewSwitch(desk.words(), "systems.views",
                        List.of(new View("economy.view.systems", () -> new SystemsScreen(desk)),
                                new View("economy.view.charges", () -> new ChargesScreen(desk))))),
                List.of());
    }

    /// The way from one view to another, which must be known before the views are.
    private static final class Turn {
        private Optional<Supplier<ViewSwitch>> views = Optional.empty();

        void among(Supplier<ViewSwitch> these) {
            views = Optional.of(these);
        }

        void to(String key) {
            views.ifPresent(these -> these.get().turnTo(key));
        }
    }

    /// The economy of `project`.
    ViewSwitch ofProject(Desk desk, ProjectId project) {
        return new ViewSwitch(desk.words(), NAME,
                List.of(new View("economy.view.amounts", () -> new EconomyTab(desk, project)),
                        new View("economy.view.charts", () -> new ChartsScreen(desk, Optional.of(project))),
                        new View("economy.view.forecast", () -> new ForecastScreen(desk, project)),
                        new View("economy.view.funding", () -> new FundingTab(desk, project)),
                        new View("economy.view.lifecycle", () -> new LifeCycleTab(desk, project)),
                        new View("economy.view.vat", () -> new VatScreen(desk, project)),
                        new View("economy.view.changes", () -> new ChangesScreen(desk, Optional.of(project))),
                        new View("economy.view.control", () -> new ControlScreen(desk, project))));
    }
}
