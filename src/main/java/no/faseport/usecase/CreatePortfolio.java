package no.faseport.usecase;

import java.time.Clock;
import no.faseport.portfolio.Settings;
import no.faseport.words.Words;

/// Makes a new portfolio with its settings and the phase model everybody starts with; never over one that is there.
public final class CreatePortfolio {
    private final OpenPortfolio door;

    /// For `author`, who is told about it in `words`.
    public CreatePortfolio(Words words, String author, Clock clock) {
        this.door = new OpenPortfolio(words, author, clock);
    }

    /// Makes the portfolio at `address`, which is written as [OpenPortfolio] reads it, and opens it.
    public Opening create(String address, Settings settings) {
        var opening = door.make(address);
        opening.ifOpened().ifPresent(place -> new SetUpPortfolio(place).with(settings));
        return opening;
    }
}
