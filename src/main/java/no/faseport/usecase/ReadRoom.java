package no.faseport.usecase;

import java.util.List;
import java.util.Optional;
import no.faseport.portfolio.ProjectName;
import no.faseport.portfolio.RoomPage;
import no.faseport.project.Programme;
import no.faseport.project.ProjectId;

/// Reads what the projects' rooms hold, and which projects are outside their tolerances.
public final class ReadRoom {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ReadRoom(Workplace place) {
        this.place = place;
    }

    /// The room of a project.
    public Optional<RoomPage> page(ProjectId project) {
        return place.store().read(work -> work.rooms().of(project));
    }

    /// All programmes, by name.
    public List<Programme> programmes() {
        return place.store().read(work -> work.programmes().all());
    }

    /// The programmes no project belongs to, by name.
    public List<Programme> unusedProgrammes() {
        return place.store().read(work -> work.programmes().unused());
    }

    /// The projects other than `project`, by number.
    public List<ProjectName> others(ProjectId project) {
        return place.store().read(work -> work.programmes().others(project));
    }

    /// The project other than `project` that `text` points at: by its number, perhaps with its name after it, or by its name.
    public Optional<ProjectName> other(ProjectId project, String text) {
        var wanted = text.strip();
        return place.store().read(work -> work.programmes().called(wanted.split("\\s", 2)[0], wanted)).stream()
                .filter(name -> !name.id().equals(project)).findFirst();
    }
}
