package no.faseport.ui;

import java.util.Set;
import javafx.scene.Parent;
import no.faseport.portfolio.Topic;

/// Something the frame can show: the portfolio, a project, or a tab of a project.
public interface Screen {
    /// What is shown; the same node for as long as the screen lives.
    Parent node();

    /// Reads again what the screen shows, if any of `topics` is about it; called on the window's thread after a change.
    void refresh(Set<Topic> topics);

    /// Shows the screen's own beginning again, where something within it was shown.
    default void home() {
        refresh(Set.of());
    }

    /// Where the keyboard goes when the screen is shown.
    default void focus() {
        node().requestFocus();
    }
}
