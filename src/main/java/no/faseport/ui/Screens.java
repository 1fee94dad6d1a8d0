package no.faseport.ui;

import java.util.List;
import java.util.function.Function;
import no.faseport.project.ProjectId;
import org.kordamp.ikonli.Ikon;

/// Makes the screens the frame shows; its one implementation is where screens of different subjects meet.
public interface Screens {
    /// A screen of the rail: its name is `action.` and `key` in the bundle.
    record Place(String key, Ikon icon, Function<Desk, Screen> make) {
    }

    /// The portfolio and what the frame asks of it.
    PortfolioFace portfolio(Desk desk, Runnable importBudget);

    /// The screens of the rail below the portfolio, in order.
    List<Place> rail();

    /// A project's screen with all its tabs.
    ProjectFace project(Desk desk, ProjectId project);

    /// What else can be asked for from the menu and the search.
    List<Action> work(Desk desk, Dialogs dialogs);
}
