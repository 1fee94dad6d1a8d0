package no.faseport.portfolio;

import no.faseport.gate.GateTemplateId;

/// A gate that may be added within a phase of a project, and what it would be called.
public record WithinGate(GateTemplateId template, String code, String title) {
}
