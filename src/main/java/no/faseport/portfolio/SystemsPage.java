package no.faseport.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.faseport.economy.Money;
import no.faseport.economy.charge.ChargeItem;
import no.faseport.economy.charge.ChargeTerms;
import no.faseport.economy.system.Agreement;
import no.faseport.project.Unit;

/// The register of systems, and what can be chosen for them.
///
/// @param lines by name, the retired ones last
public record SystemsPage(LocalDate today, List<SystemLine> lines, List<Unit> units, List<ProjectName> projects,
        ChargeTerms terms) {
    /// Keeps copies.
    public SystemsPage {
        lines = List.copyOf(lines);
        units = List.copyOf(units);
        projects = List.copyOf(projects);
    }

    /// What all systems cost in `year`.
    public Money cost(int year) {
        return Money.sum(lines.stream().map(line -> line.cost(year)).toList());
    }

    /// The systems whose agreement is soon to be given notice, the most pressing first.
    public List<SystemLine> toGiveNotice() {
        return lines.stream().filter(line -> line.system().notice(today) == Agreement.Notice.SOON)
                .sorted(Comparator
                        .comparing(line -> line.system().agreement().lastDayOfNotice().orElse(LocalDate.MAX)))
                .toList();
    }

    /// What there is to share in `year`: each system with its key and cost.
    public List<ChargeItem> items(int year) {
        return lines.stream()
                .map(line -> new ChargeItem(line.system().name(), line.system().chargeKey(), line.cost(year))).toList();
    }
}
