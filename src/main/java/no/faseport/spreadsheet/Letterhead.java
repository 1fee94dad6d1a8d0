package no.faseport.spreadsheet;

import java.util.Optional;

/// Whose workbook it is: the municipality's name, and its logo where it has one.
public record Letterhead(String municipality, Optional<Logo> logo) {
    /// A picture that has been read and found whole.
    public interface Logo {
        /// The file's content.
        byte[] content();

        /// True for PNG, false for JPEG.
        boolean isPng();

        /// Its width for each unit of height.
        double shape();
    }

    /// A name without a logo.
    public static Letterhead of(String municipality) {
        return new Letterhead(municipality, Optional.empty());
    }
}
