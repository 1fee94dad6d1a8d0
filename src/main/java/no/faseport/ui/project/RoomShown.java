package no.faseport.ui.project;

import java.util.List;
import no.faseport.portfolio.RoomPage;
import no.faseport.project.Programme;

/// One reading of a project's room; two readings are never the same, so that a refused edit is shown as it was.
final class RoomShown {
    private final RoomPage page;
    private final List<Programme> programmes;
    private final List<Programme> unused;

    /// The room, all the programmes there are, and those of them that no project belongs to.
    RoomShown(RoomPage page, List<Programme> programmes, List<Programme> unused) {
        this.page = page;
        this.programmes = List.copyOf(programmes);
        this.unused = List.copyOf(unused);
    }

    RoomPage page() {
        return page;
    }

    List<Programme> programmes() {
        return programmes;
    }

    List<Programme> unused() {
        return unused;
    }
}
