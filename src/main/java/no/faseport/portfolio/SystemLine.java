package no.faseport.portfolio;

import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.economy.charge.ChargeKey;
import no.faseport.economy.system.ItSystem;
import no.faseport.economy.system.RunningCost;
import no.faseport.project.Unit;

/// A system of the register with what belongs to it.
///
/// @param unit the unit it belongs to
/// @param key the key its cost is shared by
/// @param projects the projects that touch it
public record SystemLine(ItSystem system, Optional<Unit> unit, Optional<ChargeKey> key, List<RunningCost> costs,
        List<ProjectName> projects) {
    /// Keeps copies.
    public SystemLine {
        costs = List.copyOf(costs);
        projects = List.copyOf(projects);
    }

    /// What it costs in `year`; a retired system costs nothing.
    public Money cost(int year) {
        return system.retired()
                ? Money.ZERO
                : Money.sum(costs.stream().map(cost -> cost.in(year)).toList());
    }
}
