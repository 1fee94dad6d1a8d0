package no.faseport.ui.economy;

import java.util.Optional;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Finding;
import no.faseport.economy.Severity;
import no.faseport.economy.edition.LockedPeriod;
import no.faseport.economy.edition.Locks;
import no.faseport.words.Message;

/// Which cells cannot be written in, and why.
final class Closing {
    private final AccountPlan plan;
    private final Locks locks;

    /// By the accounts of `plan` and the periods that are locked.
    Closing(AccountPlan plan, Locks locks) {
        this.plan = plan;
        this.locks = locks;
    }

    /// Why nothing can be written in a cell; nothing where it can.
    Optional<Message> of(Laid laid, RowKey row, Slot slot) {
        if (slot.measure().kind().isEmpty()) {
            return Optional.of(deviation(laid.book(), row, slot.year()));
        }
        if (laid.terms().columns().isConverted()) {
            return Optional.of(Message.of("money.closed.prices"));
        }
        if (slot.wholeYear() && laid.book().divided(row, slot.year(), slot.measure().kind().get())) {
            return Optional.of(Message.of("money.closed.months", slot.year()));
        }
        return lock(slot).map(LockedPeriod::refusal).or(() -> laid.book().amount(row, slot).isPresent()
                ? Optional.empty()
                : plan.check(row.line().string(), slot.year()).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR).map(Finding::message).findFirst());
    }

    /// The lock on a column.
    Optional<LockedPeriod> lock(Slot slot) {
        return slot.measure().kind().flatMap(kind -> locks.lock(kind, slot.year(),
                slot.wholeYear() ? BudgetKey.WHOLE_YEAR : slot.month()));
    }

    private static Message deviation(Book book, RowKey row, int year) {
        return book.comparedWith(row.project(), year)
                .map(kind -> Message.of("money.closed.deviation", Message.of(kind.key())))
                .orElseGet(() -> Message.of("money.closed.noDeviation"));
    }
}
