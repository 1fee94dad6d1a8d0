package no.faseport.economy.importing;

import java.util.Optional;
import no.faseport.project.ProjectId;

/// What the files of a source mean by a project: `pattern` is the number or name that stands in them, and `project` the one
/// it is; nothing where it lies outside the portfolio.
public record ImportRule(ImportRuleId id, int version, ImportProfileId profile, String pattern,
        Optional<ProjectId> project) {
    /// How long a pattern may be.
    public static final int LONGEST_PATTERN = 200;

    /// Refuses an empty pattern.
    public ImportRule {
        if (pattern.isBlank() || pattern.length() > LONGEST_PATTERN) {
            throw new IllegalArgumentException("Not a pattern: " + pattern);
        }
    }

    /// What it says that the project is.
    public Match match() {
        return project.<Match>map(Match.Known::new).orElseGet(Match.Outside::new);
    }

    /// The same rule to another project, or to none.
    public ImportRule to(Optional<ProjectId> other) {
        return new ImportRule(id, version, profile, pattern, other);
    }
}
