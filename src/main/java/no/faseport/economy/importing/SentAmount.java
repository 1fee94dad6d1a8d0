package no.faseport.economy.importing;

import no.faseport.economy.Money;

/// What an amount and its comment were when a workbook with it was sent out.
public record SentAmount(Money amount, String comment) {
}
