package no.faseport.gate;

import no.faseport.economy.Financing;
import no.faseport.economy.Money;

/// How much of a budget a source pays for.
public record Funding(Financing source, Money amount) {
}
