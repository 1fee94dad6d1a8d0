package no.faseport.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Money;
import no.faseport.economy.forecast.ForecastMade;
import no.faseport.economy.forecast.ForecastMade.Stand;
import no.faseport.economy.forecast.ForecastMadeId;
import no.faseport.economy.forecast.ForecastMethod;
import no.faseport.project.ProjectId;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Writes down that somebody has made a forecast by judgement, by typing it; once a day for each author, project and year,
/// with what it came to at last.
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
            var stand = stand(work.budgetLines().in(year, List.of(project)));
            latest.filter(this::isMineToday).ifPresentOrElse(mine -> work.forecasts().stand(mine.id(), stand),
                    () -> work.forecasts().add(List.of(new ForecastMade(new ForecastMadeId(Uid.next()), project, year,
                            ForecastMethod.OWN, place.author(), place.today(), "", Optional.of(stand)))));
        }
    }

    /// What a forecast comes to in a year's `lines`, and the last month that has accounts.
    static Stand stand(List<BudgetLine> lines) {
        int until = lines.stream().filter(line -> line.kind() == AmountKind.ACTUAL).mapToInt(BudgetLine::month).max()
                .orElse(0);
        return new Stand(until, Money.sum(lines.stream().filter(line -> line.kind() == AmountKind.FORECAST)
                .filter(line -> line.accountString().group().counts()).map(BudgetLine::amount).toList()));
    }

    private boolean isMineToday(ForecastMade one) {
        return one.method() == ForecastMethod.OWN && one.by().equals(place.author()) && one.on().equals(place.today());
    }
}
