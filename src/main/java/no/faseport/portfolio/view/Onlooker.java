package no.faseport.portfolio.view;

import java.util.Set;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.project.ProjectId;

/// Who looks at the portfolio: the name the projects know them by, and the projects they have starred.
public record Onlooker(String name, Set<ProjectId> stars) {
    /// Keeps a copy.
    public Onlooker {
        stars = Set.copyOf(stars);
    }

    /// True where they lead or own the project of `row`.
    public boolean has(PortfolioRow row) {
        return !name.isBlank() && (row.leader().equalsIgnoreCase(name) || row.owner().equalsIgnoreCase(name));
    }

    /// True where they have starred the project of `row`.
    public boolean stars(PortfolioRow row) {
        return stars.contains(row.id());
    }
}
