package no.faseport.ui;

import no.faseport.project.ProjectId;
import no.faseport.ui.gantt.GanttViewModel;
import no.faseport.ui.planpaper.InSight;
import no.faseport.ui.planpaper.PlanPaperScreen;
import no.faseport.usecase.PaperSubject;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The way from a project's Gantt to its printing: what is in sight there is what is printed.
final class PlanPrinting {
    private static final String TITLE = "plan.view.paper";

    private final Once<PlanPaperScreen> screen;
    private Runnable turn = () -> {
    };

    PlanPrinting(Desk desk, ProjectId project) {
        this.screen = new Once<>(() -> new PlanPaperScreen(desk, new PaperSubject.OfProject(project)));
    }

    /// The printing among the views of the plan.
    ViewSwitch.View view() {
        return new ViewSwitch.View(TITLE, screen);
    }

    /// The views it is among.
    void within(Once<ViewSwitch> views) {
        turn = () -> views.get().turnTo(TITLE);
    }

    /// What the Gantt's toolbar offers.
    Action action(GanttViewModel gantt) {
        return Action.of("planPaper", Material2OutlinedMZ.PRINT, () -> {
            turn.run();
            screen.get().show(new InSight(gantt.firstInSight(), gantt.lastInSight(), gantt.closed()));
        });
    }
}
