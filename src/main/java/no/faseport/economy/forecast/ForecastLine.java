package no.faseport.economy.forecast;

import no.faseport.economy.Money;

/// A line with the forecast proposed for it; `raised` where it was lifted to what is used and ordered already.
public record ForecastLine(LineFigures figures, Money proposed, boolean raised) {
    /// How much the forecast would change.
    public Money change() {
        return proposed.minus(figures.forecast());
    }
}
