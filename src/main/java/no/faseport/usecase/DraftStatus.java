package no.faseport.usecase;

import java.util.Optional;
import java.util.function.UnaryOperator;
import no.faseport.project.ProjectId;
import no.faseport.status.StatusReport;
import no.faseport.status.StatusReportId;

/// Writes a project's next status report, until it is published.
public final class DraftStatus {
    private final Workplace place;

    /// For the portfolio of `place`.
    public DraftStatus(Workplace place) {
        this.place = place;
    }

    /// Begins a report with what there is to say since the last one; where one is begun already, that is the one.
    public StatusReport begin(ProjectId id) {
        return place.store().change(place.author(), work -> {
            var project = work.projects().get(id);
            var begun = work.statusReports().of(id).stream().filter(report -> !report.isPublished()).findFirst();
            if (begun.isPresent()) {
                return place.said(begun.get(), "journal.nothing");
            }
            var draft = new StatusFacts(place).draft(work, project);
            work.statusReports().add(draft);
            return place.said(draft, "journal.status.begun", project.number(), project.name());
        });
    }

    /// Changes a draft as it stands now; refused where it has been published or thrown away.
    public Result<StatusReport> write(StatusReportId id, UnaryOperator<StatusReport> edit) {
        return place.store().change(place.author(), work -> {
            var now = work.statusReports().find(id);
            var refused = now.isEmpty()
                    ? Optional.of("refused.changedSince")
                    : now.filter(StatusReport::isPublished).map(report -> "status.refused.published");
            if (refused.isPresent()) {
                return place.said(Result.refused(refused.get()), "journal.nothing");
            }
            var written = edit.apply(now.orElseThrow());
            work.statusReports().save(written);
            var project = work.projects().get(written.project());
            return place.said(new Result.Done<>(written), "journal.status.written", project.number(), project.name());
        });
    }

    /// Throws a draft away; refused where it has been published.
    public Result<StatusReportId> discard(StatusReportId id) {
        return place.store().change(place.author(), work -> {
            var now = work.statusReports().find(id);
            if (now.filter(StatusReport::isPublished).isPresent()) {
                return place.said(Result.refused("status.refused.published"), "journal.nothing");
            }
            if (now.isEmpty()) {
                return place.said(new Result.Done<>(id), "journal.nothing");
            }
            work.statusReports().remove(now.get());
            var project = work.projects().get(now.get().project());
            return place.said(new Result.Done<>(id), "journal.status.discarded", project.number(), project.name());
        });
    }
}
