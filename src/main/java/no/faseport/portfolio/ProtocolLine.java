package no.faseport.portfolio;

import no.faseport.gate.Decision;

/// A decision in a project's protocol; code and title are those of its gate, and empty where it was taken at none.
public record ProtocolLine(Decision decision, String code, String title) {
}
