package no.faseport.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.portfolio.ReportDue;
import no.faseport.portfolio.StatusPage;
import no.faseport.project.ProjectId;

/// Reads projects' status reports.
public final class ReadStatus {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ReadStatus(Workplace place) {
        this.place = place;
    }

    /// A project's reports and its figures as they are now.
    public Optional<StatusPage> page(ProjectId id) {
        return place.store().read(work -> work.projects().find(id).map(project -> new StatusPage(project,
                work.statusReports().of(id), new StatusFacts(place).now(work, project))));
    }

    /// When each active project must report, by project number.
    public List<ReportDue> due() {
        return place.store().read(work -> work.statusReports().due());
    }

    /// The active projects that should have reported before `today`, or never have, by project number.
    public List<ReportDue> overdue(LocalDate today) {
        return due().stream().filter(one -> one.isOverdue(today)).toList();
    }
}
