package no.faseport.usecase;

import java.util.Collection;
import java.util.List;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.forecast.ForecastMade;
import no.faseport.economy.forecast.ForecastMadeId;
import no.faseport.economy.forecast.ForecastMethod;
import no.faseport.project.ProjectId;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Writes down that somebody has made a forecast by judgement, by typing it; once a day for each author, project and year.
record OwnForecast(Workplace place, Work work) {
    /// That the author typed the amounts of `keys` in `project`; what is no forecast is not looked at.
    void typed(ProjectId project, Collection<BudgetKey> keys) {
        var years = keys.stream().filter(key -> key.kind() == AmountKind.FORECAST).map(BudgetKey::year).distinct()
                .toList();
        if (years.isEmpty()) {
            return;
        }
        var before = work.forecasts().of(project);
        for (var year : years) {
            var latest = before.stream().filter(one -> one.year() == year).findFirst();
            if (latest.filter(this::isMineToday).isEmpty()) {
                work.forecasts().add(List.of(new ForecastMade(new ForecastMadeId(Uid.next()), project, year,
                        ForecastMethod.OWN, place.author(), place.today(), "")));
            }
        }
    }

    private boolean isMineToday(ForecastMade one) {
        return one.method() == ForecastMethod.OWN && one.by().equals(place.author()) && one.on().equals(place.today());
    }
}
