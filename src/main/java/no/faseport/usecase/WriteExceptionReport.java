package no.faseport.usecase;

import java.nio.file.Path;
import no.faseport.economy.AmountScale;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.ToleranceBreach;
import no.faseport.project.ProjectId;
import no.faseport.reporting.ExceptionCase;
import no.faseport.reporting.ExceptionCase.Outside;
import no.faseport.reporting.ExceptionReport;
import no.faseport.store.Work;

/// Writes the report a project owes its owner when it is outside a tolerance.
public final class WriteExceptionReport {
    private final Workplace place;

    /// For the portfolio of `place`; the report is in its language.
    public WriteExceptionReport(Workplace place) {
        this.place = place;
    }

    /// Writes the report of `project`, with amounts in `scale`, to `file`, over what stands there; refused where the project is within its
    /// tolerances, or the file cannot be written, and then it is as it was.
    public Result<Path> write(ProjectId project, AmountScale scale, Path file) {
        return document(project, DocumentLook.in(scale)).write(file, Progress.UNWATCHED);
    }

    /// The report of `project` that looks as `look` says.
    public PagedDocument document(ProjectId project, DocumentLook look) {
        return new Readied(place, () -> place.store().read(work -> {
            var about = about(work, project);
            return about.breaches().isEmpty()
                    ? Result.refused("report.refused.within", about.page().project().number())
                    : new Result.Done<>(FinishedPaper
                            .common(new ExceptionReport(place.words(), look.scale()).of(about), place, work)
                            .on(look.shape(), look.greys()));
        }));
    }

    private ExceptionCase about(Work work, ProjectId id) {
        var page = work.pages().project(id, place.today().getYear()).orElseThrow();
        var outside = work.breaches().of(id).stream().map(ToleranceBreach::breach)
                .map(breach -> new Outside(place.words().text("report.tolerance." + breach.kind()),
                        place.words().text(breach.message())))
                .toList();
        return new ExceptionCase(work.settings().get().municipality(), place.author(), place.today(), page,
                work.breaches().agreed(id), outside);
    }
}
