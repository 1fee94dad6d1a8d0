package no.faseport.ui.project;

import java.util.List;
import no.faseport.portfolio.ProjectName;
import no.faseport.portfolio.RoomPage;
import no.faseport.project.Programme;

/// One reading of a project's room; two readings are never the same, so that a refused edit is shown as it was.
final class RoomShown {
    private final RoomPage page;
    private final List<ProjectName> others;
    private final List<Programme> programmes;

    /// `others` are the projects that can be pointed at, and `programmes` all there are.
    RoomShown(RoomPage page, List<ProjectName> others, List<Programme> programmes) {
        this.page = page;
        this.others = List.copyOf(others);
        this.programmes = List.copyOf(programmes);
    }

    RoomPage page() {
        return page;
    }

    List<ProjectName> others() {
        return others;
    }

    List<Programme> programmes() {
        return programmes;
    }
}
