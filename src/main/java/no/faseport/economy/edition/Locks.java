package no.faseport.economy.edition;

import static no.faseport.economy.BudgetKey.WHOLE_YEAR;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.words.Message;

/// Which months are closed for which kinds of amount.
///
/// A month is closed by a lock on it or on its year. An amount for a whole year is closed by a lock on the year, or where
/// each of its months is locked: as long as one is open, the amount may still have to change.
public final class Locks {
    /// Nothing is closed.
    public static final Locks NONE = new Locks(List.of());

    private final Map<Period, LockedPeriod> locked = new HashMap<>();

    private record Period(AmountKind kind, int year, int month) {
    }

    /// These periods are closed.
    public Locks(Collection<LockedPeriod> periods) {
        periods.forEach(one -> locked.put(new Period(one.kind(), one.year(), one.month()), one));
    }

    /// True where an amount of `kind` in this year and month (0 for the whole year) cannot be changed.
    public boolean covers(AmountKind kind, int year, int month) {
        return lock(kind, year, month).isPresent();
    }

    /// The lock that keeps an amount as it is; nothing where it is open.
    public Optional<LockedPeriod> lock(AmountKind kind, int year, int month) {
        if (locked.isEmpty()) {
            return Optional.empty();
        }
        var whole = on(kind, year, WHOLE_YEAR);
        if (whole.isPresent()) {
            return whole;
        }
        return month == WHOLE_YEAR ? lastOfAll(kind, year) : on(kind, year, month);
    }

    /// The lock on exactly this period, not on what it is part of.
    public Optional<LockedPeriod> on(AmountKind kind, int year, int month) {
        return Optional.ofNullable(locked.get(new Period(kind, year, month)));
    }

    private Optional<LockedPeriod> lastOfAll(AmountKind kind, int year) {
        return IntStream.rangeClosed(1, 12).allMatch(month -> on(kind, year, month).isPresent())
                ? on(kind, year, 12)
                : Optional.empty();
    }

    /// True where nothing is closed.
    public boolean isEmpty() {
        return locked.isEmpty();
    }

    /// Why the lines of these keys cannot be changed, each lock once; empty where all of them can.
    public List<Message> refusals(Collection<BudgetKey> keys) {
        return locked.isEmpty()
                ? List.of()
                : keys.stream().map(key -> new Period(key.kind(), key.year(), key.month())).distinct()
                        .flatMap(at -> lock(at.kind(), at.year(), at.month()).stream()).distinct()
                        .map(LockedPeriod::refusal).toList();
    }
}
