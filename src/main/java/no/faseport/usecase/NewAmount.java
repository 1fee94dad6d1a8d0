package no.faseport.usecase;

import no.faseport.economy.BudgetKey;
import no.faseport.economy.Money;

/// An amount somebody wants on the line of a key; zero removes a line that carries no comment.
public record NewAmount(BudgetKey key, Money amount) {
}
