package no.faseport.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.faseport.portfolio.ProjectPage;
import no.faseport.project.Project;
import no.faseport.project.Section;
import no.faseport.status.SectionStatus;
import no.faseport.status.Standing;
import no.faseport.status.StatusFigures;
import no.faseport.status.StatusReport;
import no.faseport.status.StatusReportId;
import no.faseport.status.Suggestion;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// What a report rests on: a project's figures at the moment, and a first draft made of what has changed.
record StatusFacts(Workplace place) {
    /// The figures of `project` as they are in `work`.
    StatusFigures now(Work work, Project project) {
        var page = work.pages().project(project.id(), place.today().getYear()).orElseThrow();
        var next = page.nextGate().filter(gate -> !project.isOver());
        var total = page.total();
        return new StatusFigures(phase(page), next.map(gate -> gate.code() + " " + gate.title()).orElse(""),
                next.flatMap(gate -> gate.plannedOn()), total.budget(), total.actual(), total.forecast(),
                total.finish());
    }

    private static String phase(ProjectPage page) {
        return page.model().phase(page.project().phase()).name();
    }

    /// A draft that begins where the last report ended and says what has changed since.
    StatusReport draft(Work work, Project project) {
        var last = work.statusReports().of(project.id()).stream().filter(StatusReport::isPublished).findFirst();
        var now = now(work, project);
        var since = last.flatMap(StatusReport::publishedAt).orElse(Instant.EPOCH);
        var suggestion = new Suggestion(last, now, work.statusReports().happened(project.id(), since));
        var sections = new ArrayList<SectionStatus>();
        for (var section : Section.values()) {
            sections.add(new SectionStatus(section, standing(last, project, section),
                    remark(last, suggestion, section)));
        }
        return new StatusReport(new StatusReportId(Uid.next()), 1, project.id(), place.today(), place.author(),
                said(suggestion.summary()), Optional.empty(), now, sections);
    }

    private static Standing standing(Optional<StatusReport> last, Project project, Section section) {
        return last.map(report -> report.of(section).standing())
                .filter(then -> then.mark() == project.marks().of(section))
                .orElse(Standing.of(project.marks().of(section)));
    }

    private String remark(Optional<StatusReport> last, Suggestion suggestion, Section section) {
        return switch (section) {
            case PROGRESS -> said(suggestion.progress());
            case ECONOMY -> said(suggestion.economy());
            case QUALITY, RISK, BENEFIT -> last.map(report -> report.of(section).remark()).orElse("");
        };
    }

    private String said(List<Message> messages) {
        return messages.stream().map(place.words()::text).collect(Collectors.joining(" "));
    }
}
