package no.faseport.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.economy.charge.ChargeKey;
import no.faseport.economy.charge.ChargeKeyId;
import no.faseport.economy.charge.ChargeParty;
import no.faseport.economy.charge.ChargePartyId;
import no.faseport.economy.charge.ChargeTerms;
import no.faseport.economy.charge.ChargeWeight;
import no.faseport.economy.charge.ChargeWeightId;
import no.faseport.project.UnitId;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Keeps the keys that costs are shared by, who they are shared between, and what each has in each key year by year.
public final class KeepCharging {
    private final Workplace place;

    /// For the portfolio of `place`.
    public KeepCharging(Workplace place) {
        this.place = place;
    }

    /// Adds a key; refused where the name is blank or taken.
    public Result<ChargeKey> addKey(String name, ChargeKey.Kind kind) {
        var key = new ChargeKey(new ChargeKeyId(Uid.next()), 1, name.strip(), kind);
        return place.store().change(place.author(), work -> {
            var problem = problem(work, key);
            if (problem.isPresent()) {
                return refused(problem.get());
            }
            work.charging().add(key);
            return place.said(new Result.Done<>(key), "journal.charge.keyAdded", key.name());
        });
    }

    /// Lets the key `seen` be called and count something else.
    public Result<ChargeKey> editKey(ChargeKey seen, String name, ChargeKey.Kind kind) {
        var wanted = seen.with(name.strip(), kind);
        return place.store().change(place.author(), work -> {
            var problem = problem(work, wanted);
            if (problem.isPresent()) {
                return refused(problem.get());
            }
            if (!work.charging().keys().contains(seen)) {
                return refused(Message.of("refused.changedSince"));
            }
            work.charging().save(wanted);
            return place.said(new Result.Done<>(wanted), "journal.charge.keyEdited", wanted.name());
        });
    }

    /// Removes a key with its weights; the systems shared by it are shared by none. Undo brings all of it back.
    public Result<ChargeKeyId> removeKey(ChargeKey seen) {
        return place.store().change(place.author(), work -> {
            if (!work.charging().keys().contains(seen)) {
                return refused(Message.of("refused.changedSince"));
            }
            work.charging().remove(seen);
            return place.said(new Result.Done<>(seen.id()), "journal.charge.keyRemoved", seen.name());
        });
    }

    /// Adds somebody who pays: a municipality, or a unit of the own one; refused where the name is blank or taken.
    public Result<ChargeParty> addParty(String name, boolean municipality, Optional<UnitId> unit) {
        var party = new ChargeParty(new ChargePartyId(Uid.next()), 1, name.strip(), municipality, unit);
        return place.store().change(place.author(), work -> {
            var problem = problem(work, party);
            if (problem.isPresent()) {
                return refused(problem.get());
            }
            work.charging().add(party);
            return place.said(new Result.Done<>(party), "journal.charge.partyAdded", party.name());
        });
    }

    /// Lets the party `seen` have another name.
    public Result<ChargeParty> renameParty(ChargeParty seen, String name) {
        var wanted = seen.called(name.strip());
        return place.store().change(place.author(), work -> {
            var problem = problem(work, wanted);
            if (problem.isPresent()) {
                return refused(problem.get());
            }
            if (!work.charging().terms().parties().contains(seen)) {
                return refused(Message.of("refused.changedSince"));
            }
            work.charging().save(wanted);
            return place.said(new Result.Done<>(wanted), "journal.charge.partyEdited", wanted.name());
        });
    }

    /// Removes a party with its weights; undo brings both back.
    public Result<ChargePartyId> removeParty(ChargeParty seen) {
        return place.store().change(place.author(), work -> {
            if (!work.charging().terms().parties().contains(seen)) {
                return refused(Message.of("refused.changedSince"));
            }
            work.charging().remove(seen);
            return place.said(new Result.Done<>(seen.id()), "journal.charge.partyRemoved", seen.name());
        });
    }

    /// Writes what parties have in keys in `year`, all in one change; zero takes a weight away. Refused where one is below
    /// zero or has more than four decimals.
    public Result<Integer> weigh(int year, List<NewWeight> weights) {
        var bad = weights.stream().filter(each -> each.problem().isPresent()).toList();
        if (!bad.isEmpty()) {
            return new Result.Refused<>(bad.stream().flatMap(each -> each.problem().stream()).toList());
        }
        return place.store().change(place.author(), work -> {
            var terms = work.charging().terms();
            weights.forEach(each -> write(work, terms, year, each));
            return place.said(new Result.Done<>(weights.size()), "journal.charge.weighed", weights.size(),
                    String.valueOf(year));
        });
    }

    private static void write(Work work, ChargeTerms terms, int year, NewWeight wanted) {
        var now = terms.weight(wanted.key(), wanted.party(), year);
        if (wanted.weight().signum() == 0) {
            now.ifPresent(work.charging()::remove);
        } else if (now.isPresent()) {
            work.charging().save(now.get().of(wanted.weight()));
        } else {
            work.charging().add(List.of(new ChargeWeight(new ChargeWeightId(Uid.next()), 1, wanted.key(),
                    wanted.party(), year, wanted.weight())));
        }
    }

    private static Optional<Message> problem(Work work, ChargeKey wanted) {
        return wanted.problem().or(() -> taken(wanted.name(), work.charging().keys().stream()
                .filter(other -> !other.id().equals(wanted.id())).map(ChargeKey::name)));
    }

    private static Optional<Message> problem(Work work, ChargeParty wanted) {
        return wanted.problem().or(() -> taken(wanted.name(), work.charging().terms().parties().stream()
                .filter(other -> !other.id().equals(wanted.id())).map(ChargeParty::name)));
    }

    private static Optional<Message> taken(String name, Stream<String> others) {
        return others.filter(name::equalsIgnoreCase).findFirst()
                .map(other -> Message.of("charges.refused.taken", other));
    }

    private <T> Said<Result<T>> refused(Message why) {
        return place.said(new Result.Refused<>(List.of(why)), "journal.nothing");
    }
}
