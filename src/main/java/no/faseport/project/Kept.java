package no.faseport.project;

/// A fact as it stands in the room of `project`; `version` counts its changes.
public record Kept<F extends Fact>(FactId id, int version, ProjectId project, F fact) {
    /// Refuses a fact that has problems.
    public Kept {
        if (!fact.problems().isEmpty()) {
            throw new IllegalArgumentException("This cannot be kept: " + fact.problems());
        }
    }

    /// The same thing, saying something else.
    public <G extends Fact> Kept<G> saying(G other) {
        return new Kept<>(id, version, project, other);
    }
}
