package no.faseport.report;

import java.util.Optional;
import no.faseport.document.Dress;
import no.faseport.document.Dress.Typeface;
import no.faseport.report.font.OwnTypeface;

/// What a municipality's documents are written on: their dress, its logo, and its own letters where they are set in them.
///
/// @param letters nothing where the dress asks for letters of the program
public record Stationery(Dress dress, Optional<Logo> logo, Optional<OwnTypeface> letters) {
    /// Faseport's own, without a logo.
    public static final Stationery USUAL = of(Dress.USUAL);

    /// Where a municipality's own letters are asked for but missing, those of the program stand in.
    public Stationery {
        letters = dress.typeface() == Typeface.OWN ? letters : Optional.empty();
        dress = dress.typeface() == Typeface.OWN && letters.isEmpty()
                ? new Dress(dress.accent(), Typeface.SANS, dress.mono())
                : dress;
    }

    /// That of a municipality without a logo or letters of its own.
    public static Stationery of(Dress dress) {
        return new Stationery(dress, Optional.empty(), Optional.empty());
    }

    /// The same for printers without colour.
    public Stationery inGrey() {
        return new Stationery(dress.inGrey(), logo, letters);
    }
}
