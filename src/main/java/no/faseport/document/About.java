package no.faseport.document;

import java.time.LocalDate;

/// What a document says of itself, on its first page, in its head and foot, and to the archive; a text that is not stated is empty.
///
/// @param subtitle the project or the part of the portfolio it is about
/// @param caseNumber its number in the archive
/// @param kind what the archive calls such a document
/// @param date the day its figures stand for
/// @param version which edition of the document it is
/// @param responsible who had it written
/// @param selection which part of the portfolio it shows, and how its amounts are written
public record About(String municipality, String title, String subtitle, String caseNumber, String kind, LocalDate date,
        String version, String responsible, String selection) {
    /// A document in its only edition that shows no selection.
    public static About of(String municipality, String title, String subtitle, String caseNumber, LocalDate date,
            String responsible) {
        return new About(municipality, title, subtitle, caseNumber, title, date, "", responsible, "");
    }
}
