package no.faseport.economy.edition;

import java.time.Instant;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.words.Message;

/// A month that is closed for changes of one kind of amount, with who closed it and when; `month` 0 is the whole year.
public record LockedPeriod(LockedPeriodId id, int version, AmountKind kind, int year, int month, String lockedBy,
        Instant lockedAt) {
    public LockedPeriod {
        if (year < BudgetKey.FIRST_YEAR || year > BudgetKey.LAST_YEAR || month < BudgetKey.WHOLE_YEAR || month > 12) {
            throw new IllegalArgumentException("Not a period: " + year + "-" + month);
        }
    }

    /// The period in people's words: "august 2026", or "hele 2026".
    public Message period() {
        return period(year, month);
    }

    /// A period in people's words.
    public static Message period(int year, int month) {
        return month == BudgetKey.WHOLE_YEAR
                ? Message.of("lock.period.year", String.valueOf(year))
                : Message.of("lock.period.month", Message.of("lock.month." + month), String.valueOf(year));
    }

    /// Why an amount here cannot be changed.
    public Message refusal() {
        return Message.of("lock.refused", period(), Message.of("lock.kind." + kind), lockedBy, lockedAt);
    }
}
