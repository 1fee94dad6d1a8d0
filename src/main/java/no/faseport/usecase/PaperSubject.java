package no.faseport.usecase;

import no.faseport.gantt.Grouping;
import no.faseport.project.ProjectId;

/// What is printed or written to a file: a project's plan, or the roadmap of the portfolio.
public sealed interface PaperSubject {
    /// The plan of a project.
    record OfProject(ProjectId project) implements PaperSubject {
    }

    /// The roadmap: its projects gathered by `grouping`, only those with `filter` in them, the year divided in thirds where
    /// `tertials`.
    record OfRoadmap(Grouping grouping, String filter, boolean tertials) implements PaperSubject {
    }
}
