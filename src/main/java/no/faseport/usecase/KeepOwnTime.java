package no.faseport.usecase;

import java.util.List;
import java.util.Optional;
import no.faseport.economy.forecast.InternalTime;
import no.faseport.economy.forecast.InternalTimeId;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Writes down the hours of the municipality's own people, changes them and takes them away.
public final class KeepOwnTime {
    private final Workplace place;

    /// For the portfolio of `place`.
    public KeepOwnTime(Workplace place) {
        this.place = place;
    }

    /// Writes down somebody's hours in a month, under a key of its own; refused where the same one has hours of the same kind there already.
    public Result<InternalTime> add(InternalTime time) {
        return place.store().change(place.author(), work -> {
            if (twin(work, time).isPresent()) {
                return place.said(Result.refused("ownTime.refused.twice", time.who()), "journal.nothing");
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
            if (twin(work, time).isPresent()) {
                return place.said(Result.refused("ownTime.refused.twice", time.who()), "journal.nothing");
            }
            work.internalTime().save(time);
            return place.said(new Result.Done<>(time.id()), "journal.ownTime.edited",
                    work.projects().get(time.project()).number(), time.who());
        });
    }

    /// Takes hours away; undo brings them back.
    public Result<InternalTimeId> remove(InternalTime seen) {
        return place.store().change(place.author(), work -> {
            work.internalTime().find(seen.id()).ifPresent(work.internalTime()::remove);
            return place.said(new Result.Done<>(seen.id()), "journal.ownTime.removed",
                    work.projects().get(seen.project()).number(), seen.who());
        });
    }

    private static Optional<InternalTime> twin(Work work, InternalTime time) {
        return work.internalTime().of(time.project()).stream().filter(one -> !one.id().equals(time.id()))
                .filter(one -> one.who().equals(time.who()) && one.unit().equals(time.unit())
                        && one.kind() == time.kind() && one.year() == time.year() && one.month() == time.month()
                        && one.source().equals(time.source()))
                .findFirst();
    }
}
