package no.faseport.usecase;

import java.util.function.UnaryOperator;
import no.faseport.project.ProjectId;
import no.faseport.status.StatusReport;
import no.faseport.status.StatusReportId;
import no.faseport.store.Said;
import no.faseport.store.Work;

/// Publishes a project's status report: from then on it is frozen, and the project's marks are those of the report.
public final class PublishStatus {
    private final Workplace place;

    /// For the portfolio of `place`.
    public PublishStatus(Workplace place) {
        this.place = place;
    }

    /// Publishes a draft with the figures of this moment; refused where nothing is said about any section, or it has been
    /// published or thrown away.
    public Result<StatusReport> publish(StatusReportId id) {
        return place.store().change(place.author(), work -> {
            var now = work.statusReports().find(id);
            if (now.isEmpty()) {
                return place.said(Result.refused("refused.changedSince"), "journal.nothing");
            }
            return now.get().isPublished()
                    ? place.said(Result.refused("status.refused.published"), "journal.nothing")
                    : published(work, now.get(), true);
        });
    }

    /// Finishes the draft of `project`, or a new one, by `edit`, and publishes it, all in one change.
    public Result<StatusReport> publish(ProjectId project, UnaryOperator<StatusReport> edit) {
        return place.store().change(place.author(), work -> {
            var begun = work.statusReports().of(project).stream().filter(report -> !report.isPublished()).findFirst();
            var draft = begun.orElseGet(() -> new StatusFacts(place).draft(work, work.projects().get(project)));
            return published(work, edit.apply(draft), begun.isPresent());
        });
    }

    private Said<Result<StatusReport>> published(Work work, StatusReport draft, boolean written) {
        if (!draft.saysSomething()) {
            return place.said(Result.refused("status.refused.nothingSaid"), "journal.nothing");
        }
        var project = work.projects().get(draft.project());
        var report = draft.published(place.author(), place.now(), place.today(),
                new StatusFacts(place).now(work, project));
        if (written) {
            work.statusReports().save(report);
        } else {
            work.statusReports().add(report);
        }
        work.projects().save(project.marked(report.marks()));
        return place.said(new Result.Done<>(report), "journal.status.published", project.number(), project.name());
    }
}
