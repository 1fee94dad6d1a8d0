package no.faseport.economy.figures;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import no.faseport.words.Words;

/// What the year is expected to come to, as the portfolio has it: what is forecast, where a project has no forecast its actuals
/// once they reach the end of the year, and until then its budget. Figures that tell of the year's end all end in this.
record Expected(MoneyFacts facts) {
    /// The lines of the year that belong to the net cost.
    Stream<BudgetLine> ofTheYear() {
        return facts.lines().stream().filter(line -> line.year() == facts.year() && Part.of(line).counts());
    }

    /// What it is made of; nothing where nobody has made a forecast.
    List<Part> parts() {
        if (forecast().isEmpty()) {
            return List.of();
        }
        var told = new HashMap<ProjectId, AmountKind>();
        ofTheYear().filter(Expected::isForecastOrEnd).forEach(line -> told.merge(line.project(), line.kind(),
                (one, other) -> one == AmountKind.FORECAST ? one : other));
        return ofTheYear().filter(line -> line.kind() == told.getOrDefault(line.project(), AmountKind.BUDGET))
                .map(Part::of).toList();
    }

    /// What people call it: the forecast, where it is nothing else.
    String name(Words words) {
        boolean whole = sum(parts()).equals(sum(forecast()));
        return words.text(whole ? AmountKind.FORECAST.key() : "chart.steps.expected");
    }

    private List<Part> forecast() {
        return ofTheYear().filter(line -> line.kind() == AmountKind.FORECAST).map(Part::of).toList();
    }

    private static boolean isForecastOrEnd(BudgetLine line) {
        return line.kind() == AmountKind.FORECAST || (line.kind() == AmountKind.ACTUAL
                && BudgetKey.closesYear(line.month()));
    }

    private static Money sum(List<Part> parts) {
        return Money.sum(parts.stream().map(Part::amount).toList());
    }
}
