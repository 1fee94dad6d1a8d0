package no.faseport.portfolio;

import java.time.LocalDate;
import no.faseport.gate.Basis;

/// The gate decided before another, and what its decision rested on.
public record EarlierGate(String code, LocalDate decidedOn, Basis basis) {
}
