package no.faseport.usecase;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.PublicLists;
import no.faseport.portfolio.Topic;
import no.faseport.store.Store;
import no.faseport.store.Work;

/// The account plan of an open portfolio, read again only after a change or an undo that may have touched it.
final class KnownAccounts {
    private static final int NEVER = -1;

    private final Store store;
    private final AccountPlan publicPlan = new PublicLists().plan();
    private final AtomicInteger changes = new AtomicInteger();
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(NEVER, publicPlan));

    /// A plan and how many changes there had been when it was read.
    private record Known(int changes, AccountPlan plan) {
    }

    KnownAccounts(Store store) {
        this.store = store;
        store.onChange(changed -> {
            if (changed.topics().contains(Topic.SETTINGS)) {
                changes.incrementAndGet();
            }
        });
    }

    /// The plan as it stands.
    AccountPlan plan() {
        int now = changes.get();
        var held = known.get();
        if (held.changes() == now) {
            return held.plan();
        }
        var fresh = new Known(now, store.read(this::plan));
        known.set(fresh);
        return fresh.plan();
    }

    /// The plan as `work` finds it.
    AccountPlan plan(Work work) {
        return publicPlan.with(work.localAccounts().all()).with(work.vatAccounts().arts());
    }
}
