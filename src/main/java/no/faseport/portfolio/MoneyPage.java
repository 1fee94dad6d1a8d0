package no.faseport.portfolio;

import java.util.List;
import no.faseport.economy.BudgetLine;
import no.faseport.project.Project;

/// A project's economy as its tab shows it.
public record MoneyPage(Project project, List<BudgetLine> lines) {
    /// Keeps a copy.
    public MoneyPage {
        lines = List.copyOf(lines);
    }
}
