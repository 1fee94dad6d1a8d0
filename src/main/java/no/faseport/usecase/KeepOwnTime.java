package no.faseport.usecase;

import java.util.List;
import java.util.Optional;
import no.faseport.economy.edition.LockedPeriod;
import no.faseport.economy.forecast.InternalTime;
import no.faseport.economy.forecast.InternalTimeId;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Writes down the hours of the municipality's own people, changes them and takes them away.
public final class KeepOwnTime {
    private final Workplace place;

    /// For the portfolio of `place`.
    public KeepOwnTime(Workplace place) {
        this.place = place;
    }

    /// Writes down somebody's hours in a month, under a key of its own; refused where the same one has hours of the same kind there already,
    /// and where the month is locked.
    public Result<InternalTime> add(InternalTime time) {
        return place.store().change(place.author(), work -> {
            var why = hindrance(work, time, List.of(time));
            if (!why.isEmpty()) {
                return place.said(new Result.Refused<>(why), "journal.nothing");
            }
            var added = time.keyed(new InternalTimeId(Uid.next()));
            work.internalTime().add(List.of(added));
            return place.said(new Result.Done<>(added), "journal.ownTime.added",
                    work.projects().get(time.project()).number(), time.who(), place.words().amount(time.hours()));
        });
    }

    /// Lets hours be as `time` says; refused where somebody changed or removed them since they were read, and where there
    /// are others of the same month.
    public Result<InternalTimeId> edit(InternalTime time) {
        return place.store().change(place.author(), work -> {
            var now = work.internalTime().find(time.id());
            if (now.filter(one -> one.version() == time.version()).isEmpty()) {
                return place.said(Result.refused("refused.changedSince"), "journal.nothing");
            }
            var why = hindrance(work, time, List.of(now.get(), time));
            if (!why.isEmpty()) {
                return place.said(new Result.Refused<>(why), "journal.nothing");
            }
            work.internalTime().save(time);
            return place.said(new Result.Done<>(time.id()), "journal.ownTime.edited",
                    work.projects().get(time.project()).number(), time.who());
        });
    }

    /// Takes hours away; undo brings them back. Refused where the month is locked.
    public Result<InternalTimeId> remove(InternalTime seen) {
        return place.store().change(place.author(), work -> {
            var now = work.internalTime().find(seen.id());
            var locked = locked(work, now.stream().toList());
            if (!locked.isEmpty()) {
                return place.said(new Result.Refused<>(locked), "journal.nothing");
            }
            now.ifPresent(work.internalTime()::remove);
            return place.said(new Result.Done<>(seen.id()), "journal.ownTime.removed",
                    work.projects().get(seen.project()).number(), seen.who());
        });
    }

    /// Why hours cannot be written as `time` says; `touched` are they as they were and as they are to be.
    private static List<Message> hindrance(Work work, InternalTime time, List<InternalTime> touched) {
        return twin(work, time).isPresent()
                ? List.of(Message.of("ownTime.refused.twice", time.who()))
                : locked(work, touched);
    }

    private static List<Message> locked(Work work, List<InternalTime> touched) {
        var locks = work.lockedPeriods().locks();
        return touched.stream().flatMap(one -> locks.lock(one.kind(), one.year(), one.month()).stream())
                .map(LockedPeriod::refusal).distinct().toList();
    }

    private static Optional<InternalTime> twin(Work work, InternalTime time) {
        return work.internalTime().of(time.project()).stream().filter(one -> !one.id().equals(time.id()))
                .filter(one -> one.who().equals(time.who()) && one.unit().equals(time.unit())
                        && one.kind() == time.kind() && one.year() == time.year() && one.month() == time.month()
                        && one.source().equals(time.source()))
                .findFirst();
    }
}
