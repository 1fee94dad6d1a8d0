package no.faseport.ui.start;

import no.faseport.usecase.Workplace;

/// A portfolio that has just been opened, the address it was opened by, and the year it is shown for.
public record Entered(Workplace place, String address, int year) {
}
