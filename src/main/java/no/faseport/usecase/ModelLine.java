package no.faseport.usecase;

import no.faseport.project.PhaseModel;

/// An edition of a phase model in the list of them, with how many projects follow it.
///
/// @param newest true where no later edition of the model exists
public record ModelLine(PhaseModel model, int projects, boolean newest) {
}
