package no.faseport.report.pen;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.document.Block;
import no.faseport.document.Paper;
import no.faseport.words.Words;

/// The signs on paper that no font of the program has: a square stands in their place, and the paper says what each was.
public final class UnshownSigns {
    private static final int TOLD = 24;

    private final Words words;
    private final PaperFont font;

    /// Told in `words`, of papers set in `font`.
    public UnshownSigns(Words words, PaperFont font) {
        this.words = words;
        this.font = font;
    }

    /// `paper` with a last line that names those it has; `paper` itself where it has none.
    public Paper noted(Paper paper) {
        return told(paper.texts()).map(note -> paper.with(
                parts -> Stream.concat(parts.stream(), Stream.of(new Block.Text(note))).toList())).orElse(paper);
    }

    /// A line that names those in `texts`, the lowest first; nothing where they have none.
    public Optional<String> told(Stream<String> texts) {
        var unshown = texts.flatMapToInt(String::codePoints).filter(sign -> isSeen(sign) && !font.has(sign)).distinct()
                .sorted().boxed().toList();
        if (unshown.isEmpty()) {
            return Optional.empty();
        }
        var told = unshown.stream().limit(TOLD).map("U+%04X"::formatted).collect(Collectors.joining(", "));
        return Optional.of(unshown.size() <= TOLD
                ? words.text("report.unshown", told)
                : words.text("report.unshown.more", told, unshown.size() - TOLD));
    }

    /// Signs that only tell how others are to be read take no room.
    private static boolean isSeen(int sign) {
        return !Character.isWhitespace(sign) && !Character.isISOControl(sign)
                && Character.getType(sign) != Character.FORMAT && Character.getType(sign) != Character.SURROGATE
                && Character.getType(sign) != Character.UNASSIGNED;
    }
}
