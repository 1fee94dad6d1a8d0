package no.faseport.ui;

import java.util.List;
import java.util.function.Supplier;
import no.faseport.project.ProjectId;
import org.kordamp.ikonli.Ikon;

/// Makes the screens the frame shows; its one implementation is where screens of different subjects meet.
public interface Screens {
    /// A screen of the rail: its name is `action.` and `key` in the bundle, `within` is what can be asked of it from anywhere,
    /// and `ahead` what can be made ready for it before anybody asks; each of that tells whether it was left in peace until done.
    record Place(String key, Ikon icon, Supplier<? extends Screen> screen, List<Action> within,
            List<Background.Job<Boolean>> ahead) {
        /// Keeps copies.
        public Place {
            within = List.copyOf(within);
            ahead = List.copyOf(ahead);
        }

        /// A screen that nothing is made ready for.
        public Place(String key, Ikon icon, Supplier<? extends Screen> screen, List<Action> within) {
            this(key, icon, screen, within, List.of());
        }
    }

    /// The portfolio; `importBudget` is what else it offers while it is empty.
    PortfolioFace portfolio(Desk desk, Runnable importBudget);

    /// The screens of the rail below the portfolio, in order.
    List<Place> rail(Desk desk);

    /// A project's screen with all its tabs.
    ProjectFace project(Desk desk, ProjectId project);
}
