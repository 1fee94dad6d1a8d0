package no.faseport.economy;

import java.util.UUID;

/// The key of a share of VAT, the same in every copy of the portfolio.
public record VatShareId(UUID value) {
}
