package no.faseport.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.forecast.CalculatedForecast;
import no.faseport.economy.forecast.Commitment;
import no.faseport.economy.forecast.ForecastMade;
import no.faseport.economy.forecast.ForecastMadeId;
import no.faseport.economy.forecast.ForecastMethod;
import no.faseport.economy.forecast.ForecastTask;
import no.faseport.economy.forecast.Forecaster;
import no.faseport.economy.forecast.YearFigures;
import no.faseport.project.ProjectId;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Calculates the forecasts of projects, shows what would change, and writes it as one change.
public final class MakeForecast {
    private final Workplace place;
    private final Forecaster forecaster = new Forecaster();

    /// For the portfolio of `place`.
    public MakeForecast(Workplace place) {
        this.place = place;
    }

    /// What the forecasts would come to, in the order of the wish; nothing is changed.
    public List<CalculatedForecast> preview(ForecastWish wish) {
        return place.store().read(work -> calculate(work, wish, new YearLines(work, wish.year())));
    }

    /// Writes the forecasts of `wish` in the place of the year's old ones, as one change; projects for which nothing can be
    /// calculated keep theirs.
    ///
    /// Refused where the figures have changed since they were `seen`, where nothing can be calculated at all, and where
    /// the forecast of the year is closed.
    public Result<Integer> make(ForecastWish wish, List<CalculatedForecast> seen) {
        return place.store().change(place.author(), work -> {
            var lines = new YearLines(work, wish.year());
            var now = calculate(work, wish, lines);
            var made = now.stream().filter(CalculatedForecast::possible).toList();
            var refused = refusals(work, wish, now.equals(seen), made.isEmpty());
            if (!refused.isEmpty()) {
                return place.said(new Result.Refused<Integer>(refused), "journal.nothing");
            }
            made.forEach(one -> write(work, one, lines.of(one.project())));
            work.forecasts().add(made.stream().map(this::made).toList());
            return made.size() == 1
                    ? place.said(new Result.Done<>(1), "journal.forecast.one",
                            work.projects().get(made.getFirst().project()).number(), String.valueOf(wish.year()),
                            Message.of(wish.method().key()))
                    : place.said(new Result.Done<>(made.size()), "journal.forecast.many", made.size(),
                            String.valueOf(wish.year()), Message.of(wish.method().key()));
        });
    }

    private static List<Message> refusals(Work work, ForecastWish wish, boolean asSeen, boolean nothing) {
        if (!asSeen) {
            return List.of(Message.of("forecast.refused.changedSince"));
        }
        if (nothing) {
            return List.of(Message.of("forecast.refused.nothing", String.valueOf(wish.year())));
        }
        return work.lockedPeriods().locks().lock(AmountKind.FORECAST, wish.year(), BudgetKey.WHOLE_YEAR).stream()
                .map(lock -> lock.refusal()).toList();
    }

    /// The lines and commitments of a year, by project.
    private static final class YearLines {
        private final Map<ProjectId, List<BudgetLine>> lines;
        private final Map<ProjectId, List<Commitment>> commitments;

        YearLines(Work work, int year) {
            lines = work.budgetLines().between(year, year).stream()
                    .collect(Collectors.groupingBy(BudgetLine::project));
            commitments = work.commitments().in(year).stream().collect(Collectors.groupingBy(Commitment::project));
        }

        List<BudgetLine> of(ProjectId project) {
            return lines.getOrDefault(project, List.of());
        }

        YearFigures figures(ProjectId project, int year, int until) {
            return YearFigures.of(year, until, of(project), commitments.getOrDefault(project, List.of()));
        }
    }

    private List<CalculatedForecast> calculate(Work work, ForecastWish wish, YearLines lines) {
        return wish.projects().stream().map(project -> forecaster.calculate(new ForecastTask(project, wish.method(),
                lines.figures(project, wish.year(), wish.until()),
                wish.method() == ForecastMethod.PLAN
                        ? PlannedWork.of(work, project, place.today()).in(wish.year())
                        : Optional.empty())))
                .toList();
    }

    private ForecastMade made(CalculatedForecast one) {
        return new ForecastMade(new ForecastMadeId(Uid.next()), one.project(), one.year(), one.method(),
                place.author(), place.today(), place.words().text(one.why()),
                Optional.of(new ForecastMade.Stand(one.until(), one.after())));
    }

    private static void write(Work work, CalculatedForecast forecast, List<BudgetLine> lines) {
        var old = lines.stream().filter(line -> line.kind() == AmountKind.FORECAST)
                .collect(Collectors.toMap(BudgetLine::key, line -> line));
        var wanted = wanted(forecast);
        var changed = new ArrayList<BudgetLine>();
        var added = new ArrayList<BudgetLine>();
        wanted.forEach((key, amount) -> {
            var there = old.get(key);
            if (there == null) {
                added.add(BudgetLine.at(new BudgetLineId(Uid.next()), key, amount.amount(), ""));
            } else {
                changed.add(there.with(amount.amount(), there.comment()));
            }
        });
        work.budgetLines().removeAll(
                old.values().stream().filter(line -> !wanted.containsKey(line.key())).toList());
        work.budgetLines().saveAll(changed);
        work.budgetLines().add(added);
    }

    private static Map<BudgetKey, NewAmount> wanted(CalculatedForecast forecast) {
        var wanted = new LinkedHashMap<BudgetKey, NewAmount>();
        for (var line : forecast.lines()) {
            var key = new BudgetKey(forecast.project(), line.figures().string(), forecast.year(),
                    BudgetKey.WHOLE_YEAR, AmountKind.FORECAST, line.figures().financing());
            if (!line.proposed().isZero()) {
                wanted.put(key, new NewAmount(key, line.proposed()));
            }
        }
        return wanted;
    }
}
