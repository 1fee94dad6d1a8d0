package no.faseport.spreadsheet;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.CostChoice;
import no.faseport.economy.CostOverview;
import no.faseport.project.ProjectId;

/// What stands in a cost workbook.
///
/// @param choice what was asked for
/// @param overview the lines and what they come to
/// @param programmes the name of the programme of each project that belongs to one
/// @param comparison the budget as it was adopted, where that is wanted
/// @param previous the overview this one takes the place of, where there is one
/// @param author who made it, and `made` when
public record CostBook(CostChoice choice, CostOverview overview, Map<ProjectId, String> programmes,
        Optional<EarlierBook> previous, String author, Instant made) {
    /// Keeps copies.
    public CostBook {
        programmes = Map.copyOf(programmes);
    }

    /// The name of the programme of a line's project; empty where it belongs to none.
    String programme(BudgetLine line) {
        return programmes.getOrDefault(line.project(), "");
    }
}
