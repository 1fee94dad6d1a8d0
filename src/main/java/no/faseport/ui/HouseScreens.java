package no.faseport.ui;

import java.util.List;
import no.faseport.ui.history.HistoryScreen;
import no.faseport.ui.portfolio.PortfolioScreen;
import org.kordamp.ikonli.material2.Material2AL;

/// The screens there are; this is where screens of different subjects meet.
public final class HouseScreens implements Screens {
    private final Preferences preferences;

    /// Screens that keep the user's choices in `preferences`.
    public HouseScreens(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public PortfolioFace portfolio(Desk desk, Runnable importBudget) {
        return new PortfolioScreen(desk, preferences, importBudget);
    }

    @Override
    public List<Place> rail() {
        return List.of(new Place("history", Material2AL.HISTORY, HistoryScreen::new));
    }

    @Override
    public ProjectFace project(Desk desk, no.faseport.project.ProjectId project) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Action> work(Desk desk, Dialogs dialogs) {
        return List.of();
    }
}
