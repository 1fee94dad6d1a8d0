package no.faseport.economy.edition;

import java.util.UUID;

/// The key of a budget edition, the same in every copy of the portfolio.
public record BudgetEditionId(UUID value) {
}
