package no.faseport.usecase;

import java.util.List;
import java.util.Optional;
import no.faseport.economy.AmountScale;
import no.faseport.economy.CostView;

/// A cost overview as people ask for it: units and projects by their numbers, all where none is named, and the key that
/// municipalities share by its name.
public record CostOrder(int from, int until, List<String> units, List<String> projects, List<CostView> levels,
        AmountScale scale, boolean comparison, boolean charts, Optional<String> key) {
    /// Keeps copies.
    public CostOrder {
        units = List.copyOf(units);
        projects = List.copyOf(projects);
        levels = List.copyOf(levels);
    }
}
