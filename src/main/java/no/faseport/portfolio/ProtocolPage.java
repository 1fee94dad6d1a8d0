package no.faseport.portfolio;

import java.util.List;
import no.faseport.gate.Situation;
import no.faseport.project.PhaseModel;

/// All that was decided about a project, in order, and where it can go from here.
///
/// @param models the models it may go over to
/// @param within the gates that may be added within the phase it stands in and later ones
public record ProtocolPage(Situation situation, List<ProtocolLine> lines, List<PhaseModel> models,
        List<WithinGate> within) {
    /// Keeps copies.
    public ProtocolPage {
        lines = List.copyOf(lines);
        models = List.copyOf(models);
        within = List.copyOf(within);
    }
}
