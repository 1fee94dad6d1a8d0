package no.faseport.usecase;

import java.util.List;
import no.faseport.gantt.Grouping;
import no.faseport.project.ProjectId;
import no.faseport.usecase.WritePlan.Format;

/// What is printed or written to a file: a project's plan, or the roadmap of the portfolio.
public sealed interface PaperSubject {
    /// What it can be written as.
    List<Format> formats();

    /// The plan of a project.
    record OfProject(ProjectId project) implements PaperSubject {
        @Override
        public List<Format> formats() {
            return List.of(Format.values());
        }
    }

    /// The roadmap: its projects gathered by `grouping`, only those with `filter` in them, the year divided in thirds where
    /// `tertials`.
    record OfRoadmap(Grouping grouping, String filter, boolean tertials) implements PaperSubject {
        @Override
        public List<Format> formats() {
            return List.of(Format.PDF, Format.SVG, Format.PNG);
        }
    }
}
