package no.faseport.ui;

import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import no.faseport.economy.AccountPlan;
import no.faseport.gate.GateId;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.ui.economy.CostScreen;
import no.faseport.ui.economy.EconomyTab;
import no.faseport.ui.gantt.PlanTab;
import no.faseport.ui.gantt.RoadmapScreen;
import no.faseport.ui.history.HistoryScreen;
import no.faseport.ui.phasemodel.ModelsScreen;
import no.faseport.ui.plan.BaselineView;
import no.faseport.ui.plan.CalendarsScreen;
import no.faseport.ui.plan.TermsPanel;
import no.faseport.ui.portfolio.PortfolioScreen;
import no.faseport.ui.project.ProjectScreen;
import no.faseport.ui.project.ProjectTab;
import no.faseport.ui.status.StatusTab;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The screens there are; this is where screens of different subjects meet.
public final class HouseScreens implements Screens {
    private final Preferences preferences;
    private final AccountPlan accounts;

    /// Screens that keep the user's choices in `preferences` and know the accounts in `accounts`.
    public HouseScreens(Preferences preferences, AccountPlan accounts) {
        this.preferences = preferences;
        this.accounts = accounts;
    }

    @Override
    public PortfolioFace portfolio(Desk desk, Runnable importBudget) {
        return new PortfolioScreen(desk, preferences, importBudget);
    }

    @Override
    public List<Place> rail(Desk desk) {
        var costs = new Once<>(() -> new CostScreen(desk, accounts));
        return List.of(
                new Place("roadmap", Material2AL.ALT_ROUTE, new Once<>(() -> new RoadmapScreen(desk)), List.of()),
                new Place("economy", Material2AL.ACCOUNT_BALANCE_WALLET, costs,
                        List.of(Action.of("import", Material2MZ.SAVE_ALT, "Shortcut+I", () -> costs.get().showImport()),
                                Action.of("export", Material2MZ.PUBLISH, "Shortcut+E",
                                        () -> costs.get().showExport()))),
                new Place("models", Material2AL.ACCOUNT_TREE, new Once<>(() -> new ModelsScreen(desk, preferences)),
                        List.of()),
                new Place("history", Material2AL.HISTORY, new Once<>(() -> new HistoryScreen(desk)), List.of()),
                new Place("calendars", Material2AL.EVENT_NOTE, new Once<>(() -> new CalendarsScreen(desk)),
                        List.of()));
    }

    @Override
    public ProjectFace project(Desk desk, ProjectId project) {
        return new ProjectInTime(desk, project, at -> face(at, project));
    }

    private Face face(Desk desk, ProjectId project) {
        var plan = new ViewSwitch(desk.words(), "plan.views", new TermsPanel(desk, project),
                List.of(new ViewSwitch.View("plan.view.plan",
                        () -> new PlanTab(desk, project, preferences, List.of())),
                        new ViewSwitch.View("plan.view.baselines", () -> new BaselineView(desk, project))));
        var economy = new EconomyTab(desk, accounts, project);
        var status = new StatusTab(desk, project);
        var tabs = List.of(new ProjectTab("project.tab.plan", plan), new ProjectTab("project.tab.economy", economy),
                new ProjectTab("project.tab.status", status));
        return new Face(new ProjectScreen(desk, project, tabs), plan, economy, status);
    }

    /// A project's screen with the tabs that other screens fill.
    record Face(ProjectScreen screen, ViewSwitch activities, Screen money, Screen reports) implements ProjectFace {
        /// Turns to what `other` shows of the same project.
        void turnAs(Face other) {
            screen.turnAs(other.screen);
            activities.turnAs(other.activities);
        }

        @Override
        public void overview() {
            screen.showOverview();
        }

        @Override
        public void gate(GateId gate) {
            screen.showGate(gate);
        }

        @Override
        public void plan() {
            activities.turnTo(0);
            screen.showTab(activities);
        }

        @Override
        public void economy() {
            screen.showTab(money);
        }

        @Override
        public void status() {
            screen.showTab(reports);
        }

        @Override
        public Parent node() {
            return screen.node();
        }

        @Override
        public void refresh(Set<Topic> topics) {
            screen.refresh(topics);
        }

        @Override
        public void focus() {
            screen.focus();
        }
    }
}
