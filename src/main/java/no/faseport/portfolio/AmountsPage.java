package no.faseport.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.edition.Locks;
import no.faseport.economy.forecast.PriceGrowth;
import no.faseport.project.ProjectId;

/// The amounts of one project or of all, with what is needed to name, group and write them, all of it from one moment.
public record AmountsPage(List<BudgetLine> lines, Map<ProjectId, Head> projects, Map<String, String> units, Locks locks,
        List<PriceGrowth> growth) {
    /// Nothing at all.
    public static final AmountsPage NOTHING = new AmountsPage(List.of(), Map.of(), Map.of(), Locks.NONE, List.of());

    /// Keeps copies.
    public AmountsPage {
        lines = List.copyOf(lines);
        projects = Map.copyOf(projects);
        units = Map.copyOf(units);
        growth = List.copyOf(growth);
    }

    /// A project: its number and name, its programme (empty where it has none), and the first and last day of its plan.
    public record Head(String number, String name, String programme, Optional<LocalDate> begins,
            Optional<LocalDate> ends) {
    }
}
