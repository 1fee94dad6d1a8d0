package no.faseport.portfolio.view;

import no.faseport.portfolio.PortfolioRow;

/// A line of the table: a project, or the head of a group of them.
public sealed interface Line {
    /// A project.
    record OfProject(PortfolioRow row) implements Line {
    }

    /// The head of a group: what they have in common, their sums, and whether they are shown.
    record OfGroup(String title, Sums sums, boolean open) implements Line {
    }
}
