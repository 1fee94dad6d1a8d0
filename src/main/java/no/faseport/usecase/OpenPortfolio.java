package no.faseport.usecase;

import java.time.Clock;
import java.util.function.Predicate;
import no.faseport.portfolio.Obstacle;
import no.faseport.portfolio.Progress;
import no.faseport.store.Access;
import no.faseport.store.Address;
import no.faseport.store.Stores;
import no.faseport.store.Work;
import no.faseport.words.Words;

/// Opens a portfolio, for the window and the commands alike.
///
/// An address is the path of a file, with or without `.mv.db`, or a PostgreSQL address such as
/// `postgresql://user:password@host:5432/database`. A file is looked into before anything in it can run.
public final class OpenPortfolio {
    private final Words words;
    private final String author;
    private final Clock clock;

    /// For `author`, who is told about it in `words`.
    public OpenPortfolio(Words words, String author, Clock clock) {
        this.words = words;
        this.author = author;
        this.clock = clock;
    }

    /// Opens the portfolio at `address`; a file from an older Faseport is copied to a backup and brought up to date.
    public Opening open(String address) {
        return open(address, Progress.UNWATCHED);
    }

    /// The same, where `progress` is told of the check of what [was left open][#isLeftOpen], and may stop it.
    public Opening open(String address, Progress progress) {
        return finished(address, opening(new Stores(author, clock).open(Address.of(address), progress)));
    }

    /// True where the portfolio at `address` was not closed in an orderly way, so that opening it takes its time.
    public static boolean isLeftOpen(String address) {
        return Stores.isLeftOpen(Address.of(address));
    }

    /// Opens the portfolio at `address` to be looked at, also while somebody else has it open; every change is refused.
    public Opening openReadOnly(String address) {
        return finished(address, opening(new Stores(author, clock).look(Address.of(address))));
    }

    /// Opens a new, empty portfolio at `address`, where there is none.
    Opening make(String address) {
        return opening(new Stores(author, clock).make(Address.of(address)));
    }

    /// Removes the file at `address` where nobody has it open and it `mayGo`.
    void discard(String address, Predicate<Work> mayGo) {
        var unused = new Stores(author, clock).discard(Address.of(address), mayGo);
    }

    private static Opening finished(String address, Opening opening) {
        if (opening.ifOpened().filter(place -> !place.store().read(work -> work.settings().isSetUp())).isEmpty()) {
            return opening;
        }
        opening.ifOpened().ifPresent(Workplace::close);
        return new Opening.Refused(new Obstacle.Unfinished(address));
    }

    private Opening opening(Access access) {
        return switch (access) {
            case Access.Granted granted -> new Opening.Opened(new Workplace(granted.store(), words, author, clock));
            case Access.Denied denied -> new Opening.Refused(denied.why());
        };
    }
}
