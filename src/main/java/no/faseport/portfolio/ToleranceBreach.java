package no.faseport.portfolio;

import no.faseport.gate.Breach;

/// A project that is outside one of its tolerances.
public record ToleranceBreach(ProjectName project, Breach breach) {
}
