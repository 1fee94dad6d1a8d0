package no.faseport.report.pen;

import java.util.List;
import no.faseport.words.ReadingOrder;
import no.faseport.words.Shortening;

/// Makes texts fit where there is little room: on two lines, or with an ellipsis.
public final class TextFit {
    /// The size of text on two lines, in pixels.
    public static final double SMALL = 11;

    private final PaperFont font;

    /// Fits texts in the letters of `font`.
    public TextFit(PaperFont font) {
        this.font = font;
    }

    /// `text`, or as much of it as there is room for and an ellipsis.
    public String cut(String text, double size, double room) {
        return Shortening.within(text, room, one -> font.width(one, size));
    }

    /// `text` on two lines, parted between words where that is possible, the second cut where it is too long.
    public List<String> two(String text, double size, double room) {
        int end = Shortening.fitting(text, "", room, one -> font.width(one, size));
        int space = text.lastIndexOf(' ', Math.min(end, text.length() - 1));
        int at = space > 0 ? space : end;
        return at == 0 || at >= text.length()
                ? List.of(cut(text, size, room))
                : List.of(text.substring(0, at),
                        cut(ReadingOrder.continued(text, text.substring(at).strip()), size, room));
    }
}
