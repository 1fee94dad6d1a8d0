package no.faseport.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a plan may come to, after many runs: the same seed, runs and facts give the same forecast.
///
/// Finishes are days counted from 1 January 1970, costs kroner; `planned` is the finish when everything takes the time it is
/// planned to, and `likely` the sum of the likely costs. Those that contribute stand in order, the most important first.
public record Forecast(int runs, long seed, int correlation, LocalDate planned, Outcomes finish, double likely,
        Optional<Outcomes> cost, List<Chance> chances, List<Contribution> finishDrivers,
        List<Contribution> costDrivers) {
    /// Keeps copies.
    public Forecast {
        chances = List.copyOf(chances);
        finishDrivers = List.copyOf(finishDrivers);
        costDrivers = List.copyOf(costDrivers);
    }

    /// The day that at least `percent` of the runs were done by.
    public LocalDate finish(int percent) {
        return LocalDate.ofEpochDay(Math.round(finish.at(percent)));
    }

    /// The share of the runs, 0 to 1, that were done by `day`.
    public double chanceBy(LocalDate day) {
        return finish.shareAtMost((double) day.toEpochDay());
    }
}
