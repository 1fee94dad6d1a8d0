package no.faseport.portfolio;

import java.util.List;
import java.util.Optional;
import no.faseport.project.Project;
import no.faseport.status.StatusFigures;
import no.faseport.status.StatusReport;

/// A project's status reports, newest first, and its figures as they are now.
public record StatusPage(Project project, List<StatusReport> reports, StatusFigures now) {
    /// Keeps a copy.
    public StatusPage {
        reports = List.copyOf(reports);
    }

    /// The report being written, if any.
    public Optional<StatusReport> draft() {
        return reports.stream().filter(report -> !report.isPublished()).findFirst();
    }

    /// Those that are published, newest first.
    public List<StatusReport> published() {
        return reports.stream().filter(StatusReport::isPublished).toList();
    }
}
