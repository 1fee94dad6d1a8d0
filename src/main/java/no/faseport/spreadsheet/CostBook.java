package no.faseport.spreadsheet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.CostChoice;
import no.faseport.economy.CostOverview;
import no.faseport.economy.edition.BudgetInForce;
import no.faseport.project.ProjectId;

/// What stands in a cost workbook.
///
/// @param choice what was asked for
/// @param overview the lines and what they come to
/// @param programmes the name of the programme of each project that belongs to one
/// @param decided the budget as it was adopted and adjusted, where that is to be compared
/// @param shared the key by which municipalities bear the costs, where that is wanted
/// @param previous the overview this one takes the place of, where there is one
/// @param author who made it, and `made` when
public record CostBook(CostChoice choice, CostOverview overview, Map<ProjectId, String> programmes,
        Optional<List<BudgetInForce>> decided, Optional<MunicipalShare> shared, Optional<EarlierBook> previous,
        String author, Instant made) {
    /// Keeps copies.
    public CostBook {
        programmes = Map.copyOf(programmes);
        decided = decided.map(List::copyOf);
    }

    /// The name of the programme of a line's project; empty where it belongs to none.
    String programme(BudgetLine line) {
        return programmes.getOrDefault(line.project(), "");
    }
}
