package no.faseport.document;

import java.util.List;
import java.util.function.UnaryOperator;

/// All that a document tells, so arranged that it may stand on one page.
public record OnePage(Closeness closeness, List<Block> blocks) {
    /// Keeps a copy.
    public OnePage {
        blocks = List.copyOf(blocks);
    }

    /// How near to each other lines stand. What it means in points is the style sheet's; the letters of tables never become
    /// smaller than seven points.
    public enum Closeness {
        /// Letters and rows as on any page, under a lower title.
        USUAL,
        /// With less air between rows.
        CLOSE,
        /// With as little as they can do with.
        CLOSER,
        /// With smaller letters, too.
        CLOSEST
    }

    /// The same with its parts changed.
    OnePage with(UnaryOperator<List<Block>> change) {
        return new OnePage(closeness, change.apply(blocks));
    }
}
