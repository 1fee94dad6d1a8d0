package no.faseport.portfolio.view;

import java.util.List;
import no.faseport.economy.Money;
import no.faseport.portfolio.PortfolioRow;

/// How many projects, and their money added up.
public record Sums(int projects, Money budget, Money actual, Money forecast) {
    /// The sums of `rows`.
    public static Sums of(List<PortfolioRow> rows) {
        return new Sums(rows.size(), Money.sum(rows.stream().map(PortfolioRow::budget).toList()),
                Money.sum(rows.stream().map(PortfolioRow::actual).toList()),
                Money.sum(rows.stream().map(PortfolioRow::forecast).toList()));
    }

    /// Budget less forecast: mindreforbruk (+), merforbruk (−).
    public Money deviation() {
        return budget.minus(forecast);
    }

    /// The sum that belongs under `column`, which must be one of the money columns.
    public Money of(Column column) {
        return switch (column) {
            case BUDGET -> budget;
            case ACTUAL -> actual;
            case FORECAST -> forecast;
            case DEVIATION -> deviation();
            case PROJECT, PHASE, GATE, MARKS, LEADER, UNIT, OWNER, PROGRAMME, PARENT, REPORT, TOLERANCES, CONDITIONS,
                    TYPE, STATUS,
                    MODEL,
                    TAGS ->
                throw new IllegalArgumentException(column + " has no sum");
        };
    }
}
