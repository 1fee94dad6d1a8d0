package no.faseport.usecase;

import java.util.Collection;
import java.util.List;
import no.faseport.economy.funding.Funding;
import no.faseport.economy.funding.FundingId;
import no.faseport.store.Uid;
import no.faseport.words.Message;

/// Writes down what the sources have promised, changes it and takes it back.
public final class KeepFunding {
    private final Workplace place;

    /// For the portfolio of `place`.
    public KeepFunding(Workplace place) {
        this.place = place;
    }

    /// Writes down a new promise, under a key of its own.
    public Result<Funding> add(Funding funding) {
        return place.store().change(place.author(), work -> {
            var added = funding.keyed(new FundingId(Uid.next()));
            work.funding().add(List.of(added));
            return place.said(new Result.Done<>(added), "journal.funding.added",
                    work.projects().get(funding.project()).number(), Message.of(funding.source().key()),
                    String.valueOf(funding.year()), place.words().amount(funding.amount().amount()));
        });
    }

    /// Lets a promise be as `funding` says; refused where somebody changed or removed it since it was read.
    public Result<FundingId> edit(Funding funding) {
        return place.store().change(place.author(), work -> {
            var now = work.funding().find(funding.id());
            if (now.filter(one -> one.version() == funding.version()).isEmpty()) {
                return place.said(Result.refused("refused.changedSince"), "journal.nothing");
            }
            work.funding().save(funding);
            return place.said(new Result.Done<>(funding.id()), "journal.funding.edited",
                    work.projects().get(funding.project()).number(), Message.of(funding.source().key()),
                    String.valueOf(funding.year()));
        });
    }

    /// Takes promises of one project back, as one change; undo brings them back.
    public Result<Integer> remove(Collection<Funding> seen) {
        return place.store().change(place.author(), work -> {
            var there = seen.stream().flatMap(one -> work.funding().find(one.id()).stream()).toList();
            there.forEach(work.funding()::remove);
            return there.isEmpty()
                    ? place.said(new Result.Done<>(0), "journal.nothing")
                    : place.said(new Result.Done<>(there.size()), "journal.funding.removed",
                            work.projects().get(there.getFirst().project()).number(),
                            Message.of(there.getFirst().source().key()));
        });
    }
}
