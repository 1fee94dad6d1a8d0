package no.faseport.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.faseport.project.ProjectId;
import no.faseport.ui.economy.CostScreen;
import no.faseport.ui.economy.EconomyTab;
import no.faseport.ui.importing.ImportScreen;
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
                List.of(new ViewSwitch.View(COSTS, costs),
                        new ViewSwitch.View(IMPORT, () -> new ImportScreen(desk, () -> turn.to(COSTS))))));
        turn.among(views);
        return new Screens.Place("economy", Material2AL.ACCOUNT_BALANCE_WALLET, views,
                List.of(Action.of("import", Material2MZ.SAVE_ALT, "Shortcut+I", () -> turn.to(IMPORT)),
                        Action.of("export", Material2MZ.PUBLISH, "Shortcut+E", () -> {
                            turn.to(COSTS);
                            costs.get().showExport();
                        })));
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
                List.of(new ViewSwitch.View("economy.view.amounts", () -> new EconomyTab(desk, project))));
    }
}
