package no.faseport.ui.systems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.economy.system.LifeCycle;
import no.faseport.economy.system.RunningCost;
import no.faseport.words.Words;

/// A line of the ten years: its name, its amounts, and whether they may be summed over the years.
record LifeLine(String name, List<Money> amounts, boolean strong, boolean summed) {
    LifeLine {
        amounts = List.copyOf(amounts);
    }

    /// All years together, where that means something.
    Optional<Money> sum() {
        return summed ? Optional.of(Money.sum(amounts)) : Optional.empty();
    }

    /// The lines of `life`, in the order of the table.
    static List<LifeLine> of(LifeCycle life, Words words) {
        var lines = new ArrayList<LifeLine>();
        for (var row : life.rows()) {
            lines.add(new LifeLine(row.cost().map(RunningCost::name)
                    .orElseGet(() -> words.text("lifecycle.part." + row.part())), row.amounts(), false, true));
        }
        lines.add(new LifeLine(words.text("lifecycle.total"), life.sums(), true, true));
        lines.add(new LifeLine(words.text("lifecycle.accumulated"), life.accumulated(), false, false));
        lines.add(new LifeLine(words.text("lifecycle.budgeted"), life.budgeted(), false, true));
        lines.add(new LifeLine(words.text("lifecycle.difference"), life.differences(), true, true));
        return List.copyOf(lines);
    }
}
