package no.faseport.ui;

import java.util.List;
import no.faseport.benefit.BenefitId;
import no.faseport.project.ProjectId;
import no.faseport.ui.benefit.BenefitsTab;
import no.faseport.ui.benefit.NetTab;

/// The views of a project's benefits: the benefits themselves, and what is left of them when the costs are paid.
final class BenefitViews {
    private static final String EACH = "benefits.view.each";

    private final Once<BenefitsTab> each;
    private final Once<ViewSwitch> screen;

    /// The benefits of `project`.
    BenefitViews(Desk desk, ProjectId project) {
        this.each = new Once<>(() -> new BenefitsTab(desk, project));
        this.screen = new Once<>(() -> new ViewSwitch(desk.words(), "benefits.views", List.of(
                new ViewSwitch.View(EACH, each),
                new ViewSwitch.View("benefits.view.net", () -> new NetTab(desk, project)))));
    }

    /// All of them.
    Once<ViewSwitch> screen() {
        return screen;
    }

    /// Turns to one of the benefits.
    void look(BenefitId benefit) {
        screen.get().turnTo(EACH);
        each.get().look(benefit);
    }
}
