package no.faseport.economy.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.Severity;
import no.faseport.project.ProjectId;
import no.faseport.words.Message;

/// Finds amounts that are stated both for the whole year and for its months, and so count twice.
final class WholeYears {
    private record Place(AccountString string, int year, AmountKind kind, Financing financing) {
    }

    private record Sums(Optional<Money> year, Optional<Money> months) {
        static final Sums NONE = new Sums(Optional.empty(), Optional.empty());

        Sums plus(BudgetLine line) {
            return line.month() == BudgetKey.WHOLE_YEAR
                    ? new Sums(Optional.of(year.orElse(Money.ZERO).plus(line.amount())), months)
                    : new Sums(year, Optional.of(months.orElse(Money.ZERO).plus(line.amount())));
        }
    }

    /// What is stated twice among the lines of a project.
    static List<ControlFinding> of(ProjectId project, Collection<BudgetLine> lines) {
        Map<Place, Sums> sums = new HashMap<>();
        for (var line : lines) {
            if (!line.amount().isZero()) {
                sums.merge(new Place(line.accountString(), line.year(), line.kind(), line.financing()),
                        Sums.NONE.plus(line), (before, one) -> before.plus(line));
            }
        }
        var findings = new ArrayList<ControlFinding>();
        sums.forEach((place, sum) -> {
            if (sum.year().isPresent() && sum.months().isPresent()) {
                findings.add(new ControlFinding(ControlRule.WHOLE_YEAR, Severity.WARNING, Optional.of(project),
                        Control.told(place.string()), place.year(), place.kind(), sum.year().get(),
                        Message.of("control.wholeYear", Control.told(sum.year().get().amount()),
                                Control.told(sum.months().get().amount()))));
            }
        });
        return findings;
    }

    private WholeYears() {
    }
}
