package no.faseport.economy;

import java.util.UUID;

/// The key of a budget line, the same in every copy of the portfolio.
public record BudgetLineId(UUID value) {
}
