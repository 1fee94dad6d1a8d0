package no.faseport.portfolio;

import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.project.Marks;
import no.faseport.project.Phase;
import no.faseport.project.PhaseModel;
import no.faseport.project.ProjectId;
import no.faseport.project.ProjectStatus;
import no.faseport.project.ProjectType;

/// One line of the portfolio table; the money is that of one year, and texts that are not stated are empty.
///
/// @param programme the name of the programme it belongs to
/// @param parent number and name of the project it is a part of
public record PortfolioRow(ProjectId id, int version, String number, String name, ProjectType type,
        ProjectStatus status, PhaseModel model, Phase phase, Optional<NextGate> nextGate, Marks marks, Money budget,
        Money actual, Money forecast, String owner, String leader, String unit, List<String> tags, String programme,
        String parent, Attention attention) {
    /// Budget less forecast: mindreforbruk (+), merforbruk (−).
    public Money deviation() {
        return budget.minus(forecast);
    }

    /// True once the project is closed or stopped.
    public boolean isOver() {
        return status == ProjectStatus.CLOSED || status == ProjectStatus.STOPPED;
    }

    /// True where only benefits are left: it is closed, or in the last phase of its model.
    public boolean isRealising() {
        var isLast = model.phases().size() > 1 && model.after(phase.id()).isEmpty();
        return status == ProjectStatus.CLOSED || (isLast && status != ProjectStatus.STOPPED);
    }
}
