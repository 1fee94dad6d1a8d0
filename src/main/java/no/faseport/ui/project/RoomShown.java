package no.faseport.ui.project;

import java.util.List;
import no.faseport.portfolio.RoomPage;
import no.faseport.project.Programme;

/// One reading of a project's room; two readings are never the same, so that a refused edit is shown as it was.
final class RoomShown {
    private final RoomPage page;
    private final List<Programme> programmes;

    /// The room, and all the programmes there are.
    RoomShown(RoomPage page, List<Programme> programmes) {
        this.page = page;
        this.programmes = List.copyOf(programmes);
    }

    RoomPage page() {
        return page;
    }

    List<Programme> programmes() {
        return programmes;
    }
}
