package no.faseport.report.pen;

import java.util.List;
import no.faseport.words.ReadingOrder;
import no.faseport.words.Shortening;

/// Makes texts fit where there is little room: on two lines, or with an ellipsis.
public final class TextFit {
    /// The size of text on two lines, in pixels.
    public static final double SMALL = 11;
    private static final String ELLIPSIS = "…";

    private final PaperFont font;

    /// Fits texts in the letters of `font`.
    public TextFit(PaperFont font) {
        this.font = font;
    }

    /// `text`, or as much of it as there is room for and an ellipsis.
    public String cut(String text, double size, double room) {
        return font.width(text, size) <= room
                ? text
                : Shortening.ended(text, fitting(text, ELLIPSIS, size, room));
    }

    /// How much of `text` there is room for with `more` behind it; what stands for one sign is not parted.
    private int fitting(String text, String more, double size, double room) {
        int fits = 0;
        int beyond = text.length() + 1;
        while (beyond - fits > 1) {
            int middle = (fits + beyond) / 2;
            if (font.width(text.substring(0, middle) + more, size) <= room) {
                fits = middle;
            } else {
                beyond = middle;
            }
        }
        return Shortening.before(text, fits);
    }

    /// `text` on two lines, parted between words where that is possible, the second cut where it is too long.
    public List<String> two(String text, double size, double room) {
        int end = fitting(text, "", size, room);
        int space = text.lastIndexOf(' ', Math.min(end, text.length() - 1));
        int at = space > 0 ? space : end;
        return at == 0 || at >= text.length()
                ? List.of(cut(text, size, room))
                : List.of(text.substring(0, at),
                        cut(ReadingOrder.continued(text, text.substring(at).strip()), size, room));
    }
}
