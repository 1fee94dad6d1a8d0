package no.faseport.portfolio;

import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.project.Marks;
import no.faseport.project.PhaseModel;
import no.faseport.project.Phase;
import no.faseport.project.ProjectId;
import no.faseport.project.ProjectStatus;
import no.faseport.project.ProjectType;

/// One line of the portfolio table; the money is that of one year.
public record PortfolioRow(ProjectId id, int version, String number, String name, ProjectType type,
        ProjectStatus status, PhaseModel model, Phase phase, Optional<NextGate> nextGate, Marks marks, Money budget,
        Money actual, Money forecast, String owner, String leader, String unit, List<String> tags) {
    /// Budget less forecast: mindreforbruk (+), merforbruk (−).
    public Money deviation() {
        return budget.minus(forecast);
    }
}
