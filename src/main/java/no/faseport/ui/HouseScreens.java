package no.faseport.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Parent;
import no.faseport.benefit.BenefitId;
import no.faseport.gate.GateId;
import no.faseport.portfolio.Topic;
import no.faseport.portfolio.view.Habits;
import no.faseport.project.ProjectId;
import no.faseport.reporting.Reports;
import no.faseport.ui.benefit.AllBenefitsScreen;
import no.faseport.ui.gantt.GanttViewModel;
import no.faseport.ui.gantt.PlanTab;
import no.faseport.ui.history.HistoryScreen;
import no.faseport.ui.people.PeopleScreen;
import no.faseport.ui.people.TeamScreen;
import no.faseport.ui.phasemodel.ModelsScreen;
import no.faseport.ui.plan.BaselineView;
import no.faseport.ui.plan.CalendarsScreen;
import no.faseport.ui.plan.TermsPanel;
import no.faseport.ui.portfolio.Myself;
import no.faseport.ui.portfolio.PortfolioScreen;
import no.faseport.ui.portfolio.SavedViews;
import no.faseport.ui.project.ProjectScreen;
import no.faseport.ui.project.ProjectTab;
import no.faseport.ui.report.ReportsScreen;
import no.faseport.ui.status.StatusTab;
import no.faseport.ui.uncertainty.UncertaintyScreen;
import no.faseport.usecase.PrepareReports;
import no.faseport.usecase.ShowReports;
import org.kordamp.ikonli.material2.Material2AL;

/// The screens there are; this is where screens of different subjects meet.
public final class HouseScreens implements Screens {
    private static final String PLAN = "project.tab.plan";
    private static final String ECONOMY = "project.tab.economy";
    private static final String BENEFITS = "project.tab.benefits";
    private static final String STATUS = "project.tab.status";

    private final Preferences preferences;
    private final EconomyViews economy = new EconomyViews();

    /// Screens that keep the user's choices in `preferences`.
    public HouseScreens(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public PortfolioFace portfolio(Desk desk, Runnable importBudget) {
        return new PortfolioScreen(desk, preferences, importBudget);
    }

    @Override
    public List<Place> rail(Desk desk) {
        var reports = new ShowReports(desk.place());
        return List.of(
                new Place("roadmap", Material2AL.ALT_ROUTE, new Once<>(() -> new RoadmapPrinting(desk)), List.of()),
                economy.ofPortfolio(desk),
                new Place("benefits", Material2AL.EMOJI_EVENTS, new Once<>(() -> new AllBenefitsScreen(desk)),
                        List.of()),
                economy.systems(desk),
                new Place("people", Material2AL.GROUP, new Once<>(() -> new PeopleScreen(desk)), List.of()),
                new Place("reports", Material2AL.DESCRIPTION,
                        () -> new ReportsScreen(desk, preferences, () -> habits(desk), reports), List.of(),
                        ahead(desk, reports)),
                new Place("models", Material2AL.ACCOUNT_TREE, new Once<>(() -> new ModelsScreen(desk, preferences)),
                        List.of()),
                new Place("history", Material2AL.HISTORY, new Once<>(() -> new HistoryScreen(desk)), List.of()),
                new Place("calendars", Material2AL.EVENT_NOTE, new Once<>(() -> new CalendarsScreen(desk)),
                        List.of()));
    }

    private List<Background.Job<Boolean>> ahead(Desk desk, ShowReports reports) {
        var prepare = new PrepareReports(desk.place(), reports, () -> habits(desk).who());
        return Reports.all().stream().<Background.Job<Boolean>>map(
                report -> progress -> prepare.run(report, desk.year().get(), progress))
                .toList();
    }

    private Habits habits(Desk desk) {
        return new Habits(new Myself(preferences, desk.place().author()).onlooker(),
                new SavedViews(preferences).all());
    }

    @Override
    public ProjectFace project(Desk desk, ProjectId project) {
        return new ProjectInTime(desk, project, at -> face(at, project));
    }

    private PlanAndFiles planned(Desk desk, ProjectId project, PlanPrinting printing) {
        return new PlanAndFiles(desk, project, offers -> new PlanTab(desk, project, preferences, Stream
                .concat(offers.stream().<Function<GanttViewModel, Action>>map(offer -> _ -> offer),
                        Stream.of(printing::action))
                .toList()));
    }

    private Face face(Desk desk, ProjectId project) {
        var printing = new PlanPrinting(desk, project);
        var planned = new Once<>(() -> planned(desk, project, printing));
        var plan = new Once<>(() -> new ViewSwitch(desk.words(), "plan.views", new TermsPanel(desk, project),
                List.of(new ViewSwitch.View("plan.view.plan", planned),
                        new ViewSwitch.View("plan.view.baselines", () -> new BaselineView(desk, project)),
                        new ViewSwitch.View("plan.view.uncertainty", () -> new UncertaintyScreen(desk, project)),
                        new ViewSwitch.View("plan.view.people", () -> new TeamScreen(desk, project)),
                        printing.view())));
        printing.within(plan);
        var money = new Once<>(() -> economy.ofProject(desk, project));
        var benefits = new BenefitViews(desk, project);
        var tabs = List.of(new ProjectTab(PLAN, new Later(plan)), new ProjectTab(ECONOMY, new Later(money)),
                new ProjectTab(BENEFITS, new Later(benefits.screen())),
                new ProjectTab(STATUS, new Later(() -> new StatusTab(desk, project))));
        return new Face(new ProjectScreen(desk, project, tabs), plan, planned, money, benefits);
    }

    /// A project's screen with the tabs that other screens fill.
    record Face(ProjectScreen screen, Once<ViewSwitch> activities, Once<PlanAndFiles> files, Once<ViewSwitch> money,
            BenefitViews reaped) implements ProjectFace {
        /// Turns to what `other` shows of the same project.
        void turnAs(Face other) {
            turnAs(activities, other.activities);
            turnAs(money, other.money);
            turnAs(reaped.screen(), other.reaped.screen());
            screen.turnAs(other.screen);
        }

        private static void turnAs(Once<ViewSwitch> views, Once<ViewSwitch> others) {
            if (others.isMade()) {
                views.get().turnAs(others.get());
            }
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
            activities.get().turnTo(0);
            screen.showTab(PLAN);
        }

        @Override
        public void importPlan() {
            plan();
            files.get().showImport();
        }

        @Override
        public void exportPlan() {
            plan();
            files.get().showExport();
        }

        @Override
        public void economy() {
            money.get().turnTo(0);
            screen.showTab(ECONOMY);
        }

        @Override
        public void benefit(BenefitId benefit) {
            reaped.look(benefit);
            screen.showTab(BENEFITS);
        }

        @Override
        public void benefits() {
            screen.showTab(BENEFITS);
        }

        @Override
        public void status() {
            screen.showTab(STATUS);
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
