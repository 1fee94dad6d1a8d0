package no.faseport.usecase;

import java.util.List;
import java.util.Optional;
import no.faseport.economy.LocalAccount;
import no.faseport.economy.LocalAccountId;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Keeps the municipality's own accounts: which there are, and which art each is reported as.
public final class KeepAccounts {
    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_NAME = 200;

    private final Workplace place;

    /// For the portfolio of `place`.
    public KeepAccounts(Workplace place) {
        this.place = place;
    }

    /// Adds an account; refused where it is no account, or its code is taken in the same years.
    public Result<LocalAccountId> add(NewAccount wanted) {
        return place.store().change(place.author(), work -> {
            var refused = refused(work, Optional.empty(), wanted);
            if (!refused.isEmpty()) {
                return nothing(refused);
            }
            var account = account(new LocalAccountId(Uid.next()), 1, wanted);
            work.localAccounts().add(List.of(account));
            return place.said(new Result.Done<>(account.id()), "journal.accounts.added", account.code(),
                    account.name(), account.account());
        });
    }

    /// Makes an account what `wanted` says.
    public Result<LocalAccountId> edit(LocalAccountId id, NewAccount wanted) {
        return place.store().change(place.author(), work -> {
            var now = find(work, id);
            var refused = now.isEmpty()
                    ? List.of(Message.of("refused.changedSince"))
                    : refused(work, Optional.of(id), wanted);
            if (now.isEmpty() || !refused.isEmpty()) {
                return nothing(refused);
            }
            work.localAccounts().save(List.of(account(id, now.get().version(), wanted)));
            return place.said(new Result.Done<>(id), "journal.accounts.edited", wanted.code(), wanted.name(),
                    wanted.art());
        });
    }

    /// Removes accounts as one change; amounts stay where they are.
    public Result<Integer> remove(List<LocalAccountId> ids) {
        return place.store().change(place.author(), work -> {
            var gone = work.localAccounts().all().stream().filter(account -> ids.contains(account.id())).toList();
            work.localAccounts().remove(gone);
            return gone.size() == 1
                    ? place.said(new Result.Done<>(1), "journal.accounts.removed", gone.getFirst().code(),
                            gone.getFirst().name())
                    : place.said(new Result.Done<>(gone.size()), "journal.accounts.removedMany", gone.size());
        });
    }

    private Said<Result<LocalAccountId>> nothing(List<Message> reasons) {
        return place.said(new Result.Refused<>(reasons), "journal.nothing");
    }

    private static Optional<LocalAccount> find(Work work, LocalAccountId id) {
        return work.localAccounts().all().stream().filter(account -> account.id().equals(id)).findFirst();
    }

    private static LocalAccount account(LocalAccountId id, int version, NewAccount wanted) {
        return new LocalAccount(id, version, wanted.code(), wanted.name(), wanted.art(), wanted.classes(),
                wanted.firstYear(), wanted.lastYear());
    }

    private static List<Message> refused(Work work, Optional<LocalAccountId> own, NewAccount wanted) {
        if (wanted.code().isEmpty() || wanted.code().length() > LONGEST_CODE) {
            return List.of(Message.of("accounts.refused.code", LONGEST_CODE));
        }
        if (wanted.name().isEmpty() || wanted.name().length() > LONGEST_NAME) {
            return List.of(Message.of("accounts.refused.name", LONGEST_NAME));
        }
        if (!wanted.art().matches("[0-9]{3}")) {
            return List.of(Message.of("accounts.refused.art", wanted.art()));
        }
        if (wanted.classes().isEmpty()) {
            return List.of(Message.of("accounts.refused.classes"));
        }
        if (wanted.firstYear() > wanted.lastYear()) {
            return List.of(Message.of("accounts.list.years", String.valueOf(wanted.firstYear()),
                    String.valueOf(wanted.lastYear())));
        }
        var account = account(new LocalAccountId(Uid.next()), 1, wanted);
        return work.localAccounts().all().stream().filter(one -> !own.equals(Optional.of(one.id())))
                .filter(account::overlaps).findFirst()
                .map(taken -> Message.of("accounts.refused.taken", taken.code(), taken.name())).stream().toList();
    }
}
