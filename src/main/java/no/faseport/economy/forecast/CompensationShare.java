package no.faseport.economy.forecast;

import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import no.faseport.economy.CostGroup;
import no.faseport.economy.Money;

/// A line of VAT compensation's part of the VAT in its class and financing, as the budget has it, or the actuals where
/// there is no budget.
record CompensationShare(List<ForecastLine> lines, LineFigures compensation) {
    /// The line with its part of the forecast VAT; as it was where neither budget nor actuals say which part.
    ForecastLine following(ForecastLine line) {
        var budgeted = vat(one -> one.figures().budget());
        var used = vat(one -> one.figures().actual());
        var forecast = vat(ForecastLine::proposed);
        if (!budgeted.isZero()) {
            return new ForecastLine(line.figures(), part(forecast, compensation.budget(), budgeted), false);
        }
        return used.isZero()
                ? line
                : new ForecastLine(line.figures(), part(forecast, compensation.actual(), used), false);
    }

    private Money vat(Function<ForecastLine, Money> figure) {
        return Money.sum(lines.stream().filter(one -> one.figures().string().group() == CostGroup.VAT)
                .filter(one -> one.figures().string().accountClass() == compensation.string().accountClass()
                        && one.figures().financing() == compensation.financing())
                .map(figure).toList());
    }

    private static Money part(Money of, Money share, Money whole) {
        return new Money(of.amount().multiply(share.amount()).divide(whole.amount(), 2, RoundingMode.HALF_UP));
    }
}
