package no.faseport.usecase;

import java.util.List;
import no.faseport.economy.forecast.ForecastMethod;
import no.faseport.project.ProjectId;

/// Which projects' forecasts are to be calculated, for which year, how, and on the figures until which month (0–12).
public record ForecastWish(List<ProjectId> projects, int year, ForecastMethod method, int until) {
    /// Keeps a copy, and refuses a month that is none.
    public ForecastWish {
        projects = List.copyOf(projects);
        if (until < 0 || until > 12) {
            throw new IllegalArgumentException("Not a month: " + until);
        }
    }
}
