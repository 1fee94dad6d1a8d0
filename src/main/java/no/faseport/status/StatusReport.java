package no.faseport.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.project.Marks;
import no.faseport.project.ProjectId;
import no.faseport.project.Section;

/// A project's report on how it stands, with the figures of the moment; once published it is never changed.
///
/// @param author who wrote it, or who published it once it is published
/// @param publishedAt nothing for a draft
public record StatusReport(StatusReportId id, int version, ProjectId project, LocalDate reportedOn, String author,
        String summary, Optional<Instant> publishedAt, StatusFigures figures, List<SectionStatus> sections) {
    /// Keeps the five sections in their order; one that is left out is unknown.
    public StatusReport {
        var given = List.copyOf(sections);
        sections = Arrays.stream(Section.values()).map(section -> given.stream()
                .filter(one -> one.section() == section).findFirst().orElse(SectionStatus.unknown(section))).toList();
    }

    /// True once it can no longer be changed.
    public boolean isPublished() {
        return publishedAt.isPresent();
    }

    /// How `section` stands.
    public SectionStatus of(Section section) {
        return sections.stream().filter(one -> one.section() == section).findFirst().orElseThrow();
    }

    /// The project's marks that follow from it.
    public Marks marks() {
        return sections.stream().reduce(Marks.UNKNOWN,
                (marks, one) -> marks.with(one.section(), one.standing().mark()), (one, other) -> other);
    }

    /// True where something is known about at least one section.
    public boolean saysSomething() {
        return sections.stream().anyMatch(one -> one.standing() != Standing.UNKNOWN);
    }

    /// The same report with `status` in place of what was said about that section.
    public StatusReport with(SectionStatus status) {
        var others = sections.stream().filter(one -> one.section() != status.section());
        return new StatusReport(id, version, project, reportedOn, author, summary, publishedAt, figures,
                Stream.concat(others, Stream.of(status)).toList());
    }

    /// The same report with another summary.
    public StatusReport summarized(String text) {
        return new StatusReport(id, version, project, reportedOn, author, text, publishedAt, figures, sections);
    }

    /// The report as published by `by` at `at`, on the day `on`, with the figures of that moment.
    public StatusReport published(String by, Instant at, LocalDate on, StatusFigures now) {
        return new StatusReport(id, version, project, on, by, summary, Optional.of(at), now, sections);
    }
}
