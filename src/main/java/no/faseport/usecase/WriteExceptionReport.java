package no.faseport.usecase;

import java.nio.file.Path;
import java.util.Optional;
import no.faseport.portfolio.ToleranceBreach;
import no.faseport.project.ProjectId;
import no.faseport.reporting.ExceptionCase;
import no.faseport.reporting.ExceptionCase.Outside;
import no.faseport.reporting.ExceptionReport;
import no.faseport.report.Logo;
import no.faseport.store.Work;

/// Writes the report a project owes its owner when it is outside a tolerance.
public final class WriteExceptionReport {
    private final Workplace place;

    /// For the portfolio of `place`; the report is in its language.
    public WriteExceptionReport(Workplace place) {
        this.place = place;
    }

    private record Read(ExceptionCase about, Optional<Logo> logo) {
    }

    /// Writes the report of `project` to `file`, over what stands there; refused where the project is within its
    /// tolerances, or the file cannot be written, and then it is as it was.
    public Result<Path> write(ProjectId project, Path file) {
        var read = place.store().read(work -> new Read(about(work, project), SetLogo.logo(work)));
        return read.about().breaches().isEmpty()
                ? Result.refused("report.refused.within", read.about().page().project().number())
                : WriteGateDocument.written(place, new ExceptionReport(place.words()).of(read.about()), read.logo(),
                        file);
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
