package no.faseport.ui;

import java.util.List;
import no.faseport.project.ProjectId;
import no.faseport.ui.economy.CostScreen;
import no.faseport.ui.economy.EconomyTab;
import no.faseport.ui.systems.ChargesScreen;
import no.faseport.ui.systems.LifeCycleTab;
import no.faseport.ui.systems.SystemsScreen;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The views of the economy, of the whole portfolio and of one project.
final class EconomyViews {
    private static final String NAME = "economy.views";
    private static final String COSTS = "economy.view.costs";

    /// The portfolio's economy in the rail, with its ways in and out.
    Screens.Place ofPortfolio(Desk desk) {
        var costs = new Once<>(() -> new CostScreen(desk, () -> {
        }));
        var views = new Once<>(() -> new ViewSwitch(desk.words(), NAME, List.of(new ViewSwitch.View(COSTS, costs),
                new ViewSwitch.View("economy.view.systems", () -> new SystemsScreen(desk)),
                new ViewSwitch.View("economy.view.charges", () -> new ChargesScreen(desk)))));
        return new Screens.Place("economy", Material2AL.ACCOUNT_BALANCE_WALLET, views,
                List.of(Action.of("import", Material2MZ.SAVE_ALT, "Shortcut+I", () -> {
                    views.get().turnTo(COSTS);
                    costs.get().home();
                }), Action.of("export", Material2MZ.PUBLISH, "Shortcut+E", () -> {
                    views.get().turnTo(COSTS);
                    costs.get().showExport();
                })));
    }

    /// The economy of `project`.
    ViewSwitch ofProject(Desk desk, ProjectId project) {
        return new ViewSwitch(desk.words(), NAME,
                List.of(new ViewSwitch.View("economy.view.amounts", () -> new EconomyTab(desk, project)),
                        new ViewSwitch.View("economy.view.lifecycle",
                                () -> new LifeCycleTab(desk, desk.place().accounts(), project))));
    }
}
