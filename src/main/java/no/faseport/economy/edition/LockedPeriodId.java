package no.faseport.economy.edition;

import java.util.UUID;

/// The key of a locked period, the same in every copy of the portfolio.
public record LockedPeriodId(UUID value) {
}
