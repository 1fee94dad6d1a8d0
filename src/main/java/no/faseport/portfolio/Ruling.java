package no.faseport.portfolio;

/// A decision about a project among those of the whole portfolio.
public record Ruling(ProjectName project, ProtocolLine line) {
}
