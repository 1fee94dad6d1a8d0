package no.faseport.project;

/// A phase of a phase model; `position` counts from 0.
public record Phase(PhaseId id, int position, String name) {
}
