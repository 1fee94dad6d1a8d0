package no.faseport.economy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.faseport.economy.charge.ChargeKeyId;
import no.faseport.project.ProjectId;

/// What somebody wants in a cost overview for Excel.
///
/// @param units the numbers of the units whose lines are counted; all where it is empty
/// @param projects the projects whose lines are counted; all where it is empty
/// @param levels the sheets of sums, in their order
/// @param comparison with a sheet of adopted, revised, actual and forecast
/// @param charts with a sheet of charts
/// @param shared the key that a sheet of what each municipality bears is made by, where one is wanted
public record CostChoice(int from, int until, Set<String> units, Set<ProjectId> projects, List<CostView> levels,
        AmountScale scale, boolean comparison, boolean charts, Optional<ChargeKeyId> shared) {
    /// Keeps copies; a level asked for twice comes once.
    public CostChoice {
        units = Set.copyOf(units);
        projects = Set.copyOf(projects);
        levels = levels.stream().distinct().toList();
    }

    /// Everything from `from` to `until`, in kroner, without the shares of municipalities.
    public static CostChoice years(int from, int until) {
        return new CostChoice(from, until, Set.of(), Set.of(), List.of(CostView.values()), AmountScale.KRONER, true,
                true, Optional.empty());
    }

    /// Those of `lines` that are counted.
    public List<BudgetLine> of(Stream<BudgetLine> lines) {
        return lines.filter(line -> line.year() >= from && line.year() <= until)
                .filter(line -> covers(line.project(), line.accountString().unit())).toList();
    }

    /// True where the money of this project and unit is counted.
    public boolean covers(ProjectId project, String unit) {
        return (units.isEmpty() || units.contains(unit)) && (projects.isEmpty() || projects.contains(project));
    }
}
