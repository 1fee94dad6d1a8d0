package no.faseport.economy.forecast;

import java.util.UUID;

/// The key of a month's own time, the same in every copy of the portfolio.
public record InternalTimeId(UUID value) {
    /// Stands for the key that a new month of own time is given when it is written down.
    public static final InternalTimeId NEW = new InternalTimeId(new UUID(0, 0));
}
