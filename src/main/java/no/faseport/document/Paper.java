package no.faseport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.faseport.words.Language;

/// A document as it will be read: what it is, how it lies, and its parts in reading order.
///
/// @param sheets the same arranged to stand on one page, the way that takes most room first; shown instead where one has room there
public record Paper(Language language, About about, PageShape shape, List<Block> blocks, List<OnePage> sheets) {
    /// Keeps copies, without new pages that would leave a page with nothing on it.
    public Paper {
        blocks = filled(blocks);
        sheets = List.copyOf(sheets);
    }

    /// A document that takes the pages it needs.
    public Paper(Language language, About about, PageShape shape, List<Block> blocks) {
        this(language, about, shape, blocks, List.of());
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
    /// What may stand on one page is shown whole.
    public Paper beginning(int pages) {
        return sheets.isEmpty() ? of(new Beginning(shape, pages).of(blocks)) : this;
    }

    /// The same document with these parts and no others.
    public Paper of(List<Block> parts) {
        return new Paper(language, about, shape, parts);
    }

    /// The same document with its parts changed, however they are arranged.
    public Paper with(UnaryOperator<List<Block>> change) {
        return new Paper(language, about, shape, change.apply(blocks),
                sheets.stream().map(sheet -> sheet.with(change)).toList());
    }

    /// The same document with sections that stand beside each other one below another instead.
    public Paper unfolded() {
        return of(blocks.stream().flatMap(block -> block instanceof Block.Beside beside
                && beside.columns().stream().allMatch(column -> column.getFirst() instanceof Block.Heading)
                        ? beside.columns().stream().flatMap(List::stream)
                        : Stream.of(block))
                .toList());
    }

    /// The same document on sheets of another shape, whose pages hold what they may.
    public Paper on(PageShape other) {
        return new Paper(language, about, other, blocks, other.equals(shape) ? sheets : List.of());
    }

    /// The same document as `other` says what it is.
    public Paper as(About other) {
        return new Paper(language, other, shape, blocks, sheets);
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
