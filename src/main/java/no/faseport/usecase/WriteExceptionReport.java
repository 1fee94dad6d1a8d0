package no.faseport.usecase;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.faseport.gate.Decision;
import no.faseport.project.ProjectId;
import no.faseport.report.ExceptionCase;
import no.faseport.report.ExceptionReport;
import no.faseport.report.Logo;
import no.faseport.report.Paper;
import no.faseport.store.Work;

/// Writes the report a project owes its owner when it is outside a tolerance.
public final class WriteExceptionReport {
    private final Workplace place;

    /// For the portfolio of `place`; the report is in its language.
    public WriteExceptionReport(Workplace place) {
        this.place = place;
    }

    private record Read(Paper paper, Optional<Logo> logo) {
    }

    /// Writes the report of `project`, which is outside `breaches`, to `file`, over what stands there; refused where the
    /// file cannot be written, and then it is as it was.
    public Result<Path> write(ProjectId project, List<ExceptionCase.Outside> breaches, Path file) {
        var read = place.store().read(work -> new Read(
                new ExceptionReport(place.words()).of(about(work, project, breaches)), SetLogo.logo(work)));
        return WriteGateDocument.written(place, read.paper(), read.logo(), file);
    }

    private ExceptionCase about(Work work, ProjectId id, List<ExceptionCase.Outside> breaches) {
        var page = work.pages().project(id, place.today().getYear()).orElseThrow();
        var agreed = work.gates().of(page.project()).stream().flatMap(gate -> gate.decisions().stream())
                .filter(decision -> decision.outcome().movesOn())
                .max(java.util.Comparator.comparing(Decision::recordedAt)).map(Decision::figures);
        return new ExceptionCase(work.settings().get().municipality(), place.author(), place.today(), page, agreed,
                breaches);
    }
}
