package no.faseport.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.edition.LockedPeriod;
import no.faseport.economy.edition.LockedPeriodId;
import no.faseport.economy.edition.Locks;
import no.faseport.store.Uid;
import no.faseport.words.Message;

/// Closes months and years for changes of one kind of amount, and opens them again.
public final class LockPeriods {
    private final Workplace place;

    /// For the portfolio of `place`.
    public LockPeriods(Workplace place) {
        this.place = place;
    }

    /// Locks `months` of `year` for `kind`, where 0 is the whole year; those that are locked stay as they are. Refused where
    /// all of them are.
    public Result<Integer> lock(AmountKind kind, int year, Collection<Integer> months) {
        return place.store().change(place.author(), work -> {
            var locks = work.lockedPeriods().locks();
            var wanted = months.stream().filter(month -> locks.on(kind, year, month)
                    .or(() -> locks.on(kind, year, BudgetKey.WHOLE_YEAR)).isEmpty()).distinct().sorted()
                    .map(month -> new LockedPeriod(new LockedPeriodId(Uid.next()), 1, kind, year, month,
                            place.author(), place.now()))
                    .toList();
            if (wanted.isEmpty()) {
                return place.said(new Result.Refused<Integer>(already(locks, kind, year, months)), "journal.nothing");
            }
            work.lockedPeriods().add(wanted);
            return place.said(new Result.Done<>(wanted.size()), "journal.lock." + kind,
                    said(wanted.stream().map(LockedPeriod::month).toList(), year));
        });
    }

    private static List<Message> already(Locks locks, AmountKind kind, int year, Collection<Integer> months) {
        var why = new ArrayList<Message>();
        months.forEach(month -> locks.lock(kind, year, month).ifPresent(lock -> why.add(Message.of("lock.already",
                Message.of("lock.kind." + kind), lock.period(), lock.lockedBy(), lock.lockedAt()))));
        return why.stream().distinct().toList();
    }

    /// Opens these months of `year` for `kind` again; refused where none is locked, or it is the whole year that is.
    public Result<Integer> unlock(AmountKind kind, int year, Collection<Integer> months) {
        return place.store().change(place.author(), work -> {
            var locks = work.lockedPeriods().locks();
            var opened = months.stream().distinct().sorted()
                    .flatMap(month -> locks.on(kind, year, month).stream()).toList();
            if (opened.isEmpty()) {
                return place.said(Result.refused(
                        locks.on(kind, year, BudgetKey.WHOLE_YEAR).isPresent() ? "lock.byYear" : "lock.open",
                        Message.of("lock.kind." + kind), said(List.copyOf(months), year), String.valueOf(year)),
                        "journal.nothing");
            }
            opened.forEach(work.lockedPeriods()::remove);
            return place.said(new Result.Done<>(opened.size()), "journal.unlock." + kind,
                    said(opened.stream().map(LockedPeriod::month).toList(), year));
        });
    }

    private static Message said(List<Integer> months, int year) {
        return months.size() == 1
                ? LockedPeriod.period(year, months.getFirst())
                : Message.of("lock.period.many", LockedPeriod.period(year, months.getFirst()),
                        LockedPeriod.period(year, months.getLast()));
    }
}
