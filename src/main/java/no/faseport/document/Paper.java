package no.faseport.document;

import java.util.List;
import no.faseport.words.Language;

/// A document as it will be read: what it is, how it lies, and its parts in reading order.
public record Paper(Language language, About about, PageShape shape, List<Block> blocks) {
    /// Keeps a copy.
    public Paper {
        blocks = List.copyOf(blocks);
    }
}
