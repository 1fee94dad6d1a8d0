package no.faseport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.faseport.words.Language;

/// A document as it will be read: what it is, how it lies, and its parts in reading order.
public record Paper(Language language, About about, PageShape shape, List<Block> blocks) {
    /// Keeps a copy, without new pages that would leave a page with nothing on it.
    public Paper {
        blocks = filled(blocks);
    }

    private static List<Block> filled(List<Block> blocks) {
        var kept = new ArrayList<Block>();
        for (var block : blocks) {
            if (!(block instanceof Block.NewPage && (kept.isEmpty() || kept.getLast() instanceof Block.NewPage))) {
                kept.add(block);
            }
        }
        if (!kept.isEmpty() && kept.getLast() instanceof Block.NewPage) {
            kept.removeLast();
        }
        return List.copyOf(kept);
    }

    /// Only its beginning, which fills at least so many pages if it is that long; for a first look while the whole is laid out.
    public Paper beginning(int pages) {
        return new Paper(language, about, shape, new Beginning(shape, pages).of(blocks));
    }

    /// Everything that is written in it.
    public Stream<String> texts() {
        return Wording.of(this);
    }

    /// All headings in reading order, also those of parts that stand beside each other.
    public List<Block.Heading> headings() {
        return headings(blocks).toList();
    }

    private static Stream<Block.Heading> headings(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.Heading heading -> Stream.of(heading);
            case Block.Beside beside -> beside.columns().stream().flatMap(Paper::headings);
            case Block.Text _,Block.Guidance _,Block.Listing _,Block.Facts _,Block.Tiles _,Block.Picture _,Block.Sheet _,Block.Contents _,Block.NewPage _,Block.Table _ ->
                Stream.empty();
        });
    }
}
