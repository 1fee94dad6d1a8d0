package no.faseport.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import no.faseport.economy.AccountPlan;
import no.faseport.portfolio.Changed;
import no.faseport.store.Said;
import no.faseport.store.Store;
import no.faseport.store.Work;
import no.faseport.words.Words;

/// An open portfolio and who works in it, in which language and at what time: what every use case is made with.
public final class Workplace implements AutoCloseable {
    private final Store store;
    private final Words words;
    private final String author;
    private final Clock clock;
    private final Store files;
    private final KnownAccounts accounts;

    /// A place where `author` works on what is in `store`, told about it in `words`.
    public Workplace(Store store, Words words, String author, Clock clock) {
        this(store, words, author, clock, store);
    }

    /// A place whose attached files lie in `files`: a past is read from rows alone.
    Workplace(Store store, Words words, String author, Clock clock, Store files) {
        this(store, words, author, clock, files, new KnownAccounts(store));
    }

    private Workplace(Store store, Words words, String author, Clock clock, Store files, KnownAccounts accounts) {
        this.accounts = accounts;
        this.files = files;
        this.store = store;
        this.words = words;
        this.author = author;
        this.clock = clock;
    }

    /// The portfolio on disk.
    Store store() {
        return store;
    }

    /// The portfolio on disk that the attached files lie in.
    Store files() {
        return files;
    }

    /// The time here.
    Clock clock() {
        return clock;
    }

    /// The same portfolio and user, told about it in `other` words.
    public Workplace speaking(Words other) {
        return new Workplace(store, other, author, clock, files, accounts);
    }

    /// The accounts that may be used here: the public lists and the municipality's own, as they stand now.
    public AccountPlan accounts() {
        return accounts.plan();
    }

    /// The accounts that may be used here, as `work` finds them: all of one moment.
    AccountPlan accounts(Work work) {
        return accounts.plan(work);
    }

    /// The user's language.
    public Words words() {
        return words;
    }

    /// The name that changes are recorded with.
    public String author() {
        return author;
    }

    /// True where the portfolio can only be looked at, so that every change is refused.
    public boolean isReadOnly() {
        return store.isReadOnly();
    }

    /// The date where the user is.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The instant now, in the microseconds that every store keeps: what is written is what is read back.
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /// Tell `listener` of every change, on the thread that made it.
    public void onChange(Consumer<Changed> listener) {
        store.onChange(listener);
    }

    /// A change that gives nothing back but is told in the words of `key`.
    <T> Said<T> said(T value, String key, Object... arguments) {
        return new Said<>(value, words.text(key, arguments));
    }

    @Override
    public void close() {
        store.close();
    }
}
