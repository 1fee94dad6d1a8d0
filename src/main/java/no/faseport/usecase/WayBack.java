package no.faseport.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.Money;
import no.faseport.economy.edition.BudgetInForce;
import no.faseport.store.Uid;

/// How the lines of the working budget must be for it to be what is in force again.
///
/// The only line of a key gets what is in force. Where several sources have brought one each, the line written by hand
/// takes the difference up; where nothing is in force, all of them go. A line with a comment stays with an amount of zero.
final class WayBack {
    private final Map<BudgetKey, List<BudgetLine>> lines = new HashMap<>();
    private final List<BudgetLine> added = new ArrayList<>();
    private final List<BudgetLine> changed = new ArrayList<>();
    private final List<BudgetLine> removed = new ArrayList<>();

    /// A way back from these lines.
    WayBack(Collection<BudgetLine> working) {
        working.forEach(line -> lines.computeIfAbsent(line.key().from(""), key -> new ArrayList<>()).add(line));
    }

    /// Takes the change of one key back.
    void take(BudgetInForce standing) {
        var there = lines.getOrDefault(standing.key(), List.of());
        var inForce = standing.inForce();
        if (there.isEmpty()) {
            add(standing.key(), inForce);
        } else if (inForce.isZero()) {
            there.forEach(line -> set(line, Money.ZERO));
        } else if (there.size() == 1) {
            set(there.getFirst(), inForce);
        } else {
            var byHand = there.stream().filter(line -> line.source().isEmpty()).findFirst();
            byHand.ifPresentOrElse(line -> set(line, line.amount().minus(standing.notAdopted())),
                    () -> add(standing.key(), standing.notAdopted().negated()));
        }
    }

    private void add(BudgetKey key, Money amount) {
        added.add(BudgetLine.at(new BudgetLineId(Uid.next()), key, amount, ""));
    }

    private void set(BudgetLine line, Money amount) {
        if (amount.isZero() && line.comment().isEmpty()) {
            removed.add(line);
        } else {
            changed.add(line.with(amount, line.comment()));
        }
    }

    /// The lines to be written.
    List<BudgetLine> added() {
        return added;
    }

    /// The lines to be changed, as they are to be.
    List<BudgetLine> changed() {
        return changed;
    }

    /// The lines to be removed.
    List<BudgetLine> removed() {
        return removed;
    }
}
