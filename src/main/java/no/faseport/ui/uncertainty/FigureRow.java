package no.faseport.ui.uncertainty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import no.faseport.schedule.Forecast;
import no.faseport.words.Words;

/// A line of the forecast's figures as people read them: what it is, by time and by cost.
record FigureRow(String name, String finish, String cost) {
    private static final int LOW = 15;
    private static final int MIDDLE = 50;
    private static final int HIGH = 85;

    /// The figures of `forecast`; a cost is empty where none is estimated.
    static List<FigureRow> of(Forecast forecast, Words words) {
        var planned = forecast.planned().toEpochDay();
        return List.of(
                new FigureRow(words.text("uncertainty.figure.planned"), words.date(forecast.planned()),
                        forecast.cost().map(cost -> kroner(forecast.likely(), words)).orElse("")),
                at(forecast, LOW, words), at(forecast, MIDDLE, words), at(forecast, HIGH, words),
                new FigureRow(words.text("uncertainty.figure.expected"),
                        days(forecast.finish(MIDDLE).toEpochDay() - planned, words),
                        forecast.cost().map(cost -> kroner(cost.at(MIDDLE) - forecast.likely(), words)).orElse("")),
                new FigureRow(words.text("uncertainty.figure.reserve"),
                        days(forecast.finish(HIGH).toEpochDay() - forecast.finish(MIDDLE).toEpochDay(), words),
                        forecast.cost().map(cost -> kroner(cost.at(HIGH) - cost.at(MIDDLE), words)).orElse("")));
    }

    private static FigureRow at(Forecast forecast, int percent, Words words) {
        return new FigureRow(words.text("uncertainty.figure.p" + percent), words.date(forecast.finish(percent)),
                forecast.cost().map(cost -> kroner(cost.at(percent), words)).orElse(""));
    }

    private static String days(long days, Words words) {
        return words.count("uncertainty.days", days);
    }

    private static String kroner(double amount, Words words) {
        return words.kroner(BigDecimal.valueOf(amount).setScale(0, RoundingMode.HALF_UP));
    }
}
