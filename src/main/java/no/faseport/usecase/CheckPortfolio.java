package no.faseport.usecase;

import java.util.List;
import no.faseport.words.Message;

/// Checks that what is stored hangs together, and that the journal tells how it came about.
public final class CheckPortfolio {
    private final Workplace place;

    /// For the portfolio of `place`.
    public CheckPortfolio(Workplace place) {
        this.place = place;
    }

    /// Everything that is wrong; empty where all is well. Nothing is changed.
    public List<Message> check() {
        return place.store().read(work -> work.integrity().findings());
    }
}
