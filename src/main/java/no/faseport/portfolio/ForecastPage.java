package no.faseport.portfolio;

import java.util.List;
import no.faseport.economy.forecast.Commitment;
import no.faseport.economy.forecast.ForecastMade;
import no.faseport.economy.forecast.YearFigures;
import no.faseport.project.Project;

/// What a project is expected to come to in a year: its figures, all its commitments, and how its forecasts were made.
///
/// @param lastPosted the last month of the year with an actual; 0 where there is none
public record ForecastPage(Project project, YearFigures figures, int lastPosted, List<Commitment> commitments,
        List<ForecastMade> history) {
    /// Keeps copies.
    public ForecastPage {
        commitments = List.copyOf(commitments);
        history = List.copyOf(history);
    }
}
