package no.faseport.economy.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.faseport.economy.CostGroup;
import no.faseport.economy.Money;
import no.faseport.words.Message;

/// Calculates forecasts, line by line, each amount rounded half up to the øre.
///
/// - Remaining budget: actual until the month + budget of the months after it. The customary projection of Norwegian
///   municipal reporting; a year's budget without months counts 1/12 a month.
/// - Run rate: actual ÷ months × 12 (linear projection).
/// - Plan: actual ÷ the share of the year's planned work that is done. It is the earned-value estimate at completion,
///   budget ÷ (earned ÷ actual), with the work of the year for the budget. Below 20 percent done nothing is calculated, as
///   that ratio is known to settle first about there; above 100 percent cannot be. The bound is our choice.
///
/// Ours, too: what only moves money (5xx and 9xx) always follows the remaining budget, as loans and funds are not drawn at
/// a pace; in run rate and plan the compensation of VAT follows the forecast VAT in the proportion of the budget, as it is
/// claimed in arrears; and no cost is forecast below what is used and ordered.
public final class Forecaster {
    /// The least share of the plan that must be done before its progress says anything.
    public static final BigDecimal LEAST_DONE = new BigDecimal("0.20");
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /// The forecast `task` comes to.
    public CalculatedForecast calculate(ForecastTask task) {
        var figures = task.figures();
        if (figures.isEmpty()) {
            return CalculatedForecast.impossible(task, Message.of("forecast.why.nothing", year(task)));
        }
        return switch (task.method()) {
            case OWN -> CalculatedForecast.impossible(task, Message.of("forecast.why.own"));
            case REMAINING_BUDGET -> calculated(task, remaining(figures),
                    lines(figures, line -> line.actual().plus(line.remaining())));
            case RUN_RATE -> runRate(task);
            case PLAN -> plan(task);
        };
    }

    private static CalculatedForecast runRate(ForecastTask task) {
        var figures = task.figures();
        if (figures.until() == 0) {
            return CalculatedForecast.impossible(task, Message.of("forecast.why.noMonth"));
        }
        var months = BigDecimal.valueOf(figures.until());
        return calculated(task, Message.of("forecast.why.runRate", kroner(figures.net(LineFigures::actual)),
                figures.until()), paced(figures, money -> divided(money.amount().multiply(MONTHS), months)));
    }

    private static CalculatedForecast plan(ForecastTask task) {
        var figures = task.figures();
        if (task.progress().isEmpty()) {
            return CalculatedForecast.impossible(task, Message.of("forecast.why.noPlan", year(task)));
        }
        var progress = task.progress().get();
        var percent = progress.done().movePointRight(2).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        var shown = percent.scale() < 0 ? percent.setScale(0, RoundingMode.UNNECESSARY) : percent;
        if (progress.done().compareTo(LEAST_DONE) < 0) {
            return CalculatedForecast.impossible(task,
                    Message.of("forecast.why.tooLittle", shown, year(task), progress.day()));
        }
        var done = progress.done().min(BigDecimal.ONE);
        return calculated(task, Message.of("forecast.why.plan", kroner(figures.net(LineFigures::actual)), shown,
                year(task), progress.day()), paced(figures, money -> divided(money.amount(), done)));
    }

    private static String year(ForecastTask task) {
        return String.valueOf(task.figures().year());
    }

    private static Message remaining(YearFigures figures) {
        return Message.of("forecast.why.remaining", kroner(figures.net(LineFigures::actual)),
                kroner(figures.net(LineFigures::remaining)));
    }

    private static BigDecimal kroner(Money money) {
        return money.amount().setScale(0, RoundingMode.HALF_UP);
    }

    private static Money divided(BigDecimal amount, BigDecimal by) {
        return new Money(amount.divide(by, 2, RoundingMode.HALF_UP));
    }

    private static CalculatedForecast calculated(ForecastTask task, Message why, List<ForecastLine> lines) {
        return new CalculatedForecast(task.project(), task.figures().year(), task.method(), task.figures().until(),
                true, why, lines);
    }

    /// Every line by `amount`, lifted to what is used and ordered where it is less.
    private static List<ForecastLine> lines(YearFigures figures, Function<LineFigures, Money> amount) {
        return figures.lines().stream().map(line -> {
            var least = line.actual().plus(line.committed());
            var proposed = amount.apply(line);
            var raised = line.committed().amount().signum() > 0 && proposed.compareTo(least) < 0;
            return new ForecastLine(line, raised ? least : proposed, raised);
        }).toList();
    }

    /// Every line's actual by `pace`; the compensation of VAT follows the VAT, and what moves money the remaining budget.
    private static List<ForecastLine> paced(YearFigures figures, Function<Money, Money> pace) {
        var scaled = lines(figures, line -> line.counts()
                ? pace.apply(line.actual())
                : line.actual().plus(line.remaining()));
        var following = new ArrayList<ForecastLine>();
        for (var line : scaled) {
            following.add(line.figures().string().group() == CostGroup.COMPENSATION
                    ? new CompensationShare(scaled, line.figures()).following(line)
                    : line);
        }
        return following;
    }
}
