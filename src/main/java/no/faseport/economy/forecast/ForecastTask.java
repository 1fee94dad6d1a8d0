package no.faseport.economy.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.faseport.project.ProjectId;

/// What a forecast is to be calculated from: the project's figures, the method, and how far its plan has come.
///
/// @param progress how far the plan's work of the year has come; nothing where the project plans no work in the year
public record ForecastTask(ProjectId project, ForecastMethod method, YearFigures figures,
        Optional<PlanProgress> progress) {
    /// How much of the work planned in the year is done on `day`: 0 to 1, with four decimals.
    public record PlanProgress(BigDecimal done, LocalDate day) {
    }
}
