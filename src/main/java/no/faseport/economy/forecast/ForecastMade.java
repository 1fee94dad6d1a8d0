package no.faseport.economy.forecast;

import java.time.LocalDate;
import no.faseport.project.ProjectId;

/// That somebody made a project's forecast of a year: how, on which day, and the arithmetic in words (empty for an own one).
public record ForecastMade(ForecastMadeId id, ProjectId project, int year, ForecastMethod method, String by,
        LocalDate on, String remark) {
}
