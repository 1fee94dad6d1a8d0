package no.faseport.store;

import no.faseport.portfolio.Obstacle;

/// How opening a portfolio went.
public sealed interface Access {
    /// It is open.
    record Granted(Store store) implements Access {
    }

    /// It is not, and nothing on disk was changed.
    record Denied(Obstacle why) implements Access {
    }
}
