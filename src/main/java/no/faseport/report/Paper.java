package no.faseport.report;

import java.util.List;
import no.faseport.words.Language;

/// A document as it will be read: whose it is, what it is called, and its parts.
///
/// @param subtitle the project it is about
/// @param caseNumber the number in the archive; empty where there is none
/// @param author who had it written
public record Paper(Language language, String municipality, String title, String subtitle, String caseNumber,
        String author, List<Block> blocks) {
    /// Keeps a copy.
    public Paper {
        blocks = List.copyOf(blocks);
    }
}
