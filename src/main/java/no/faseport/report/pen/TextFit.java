package no.faseport.report.pen;

import java.util.List;

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
        if (font.width(text, size) <= room) {
            return text;
        }
        int length = text.length();
        while (length > 0 && font.width(text.substring(0, length) + ELLIPSIS, size) > room) {
            length--;
        }
        return text.substring(0, length).stripTrailing() + ELLIPSIS;
    }

    /// `text` on two lines, parted between words where that is possible, the second cut where it is too long.
    public List<String> two(String text, double size, double room) {
        int end = 0;
        int space = 0;
        while (end < text.length() && font.width(text.substring(0, end + 1), size) <= room) {
            end++;
            if (end < text.length() && text.charAt(end) == ' ') {
                space = end;
            }
        }
        int at = space > 0 ? space : end;
        return at == 0 || at >= text.length()
                ? List.of(cut(text, size, room))
                : List.of(text.substring(0, at), cut(text.substring(at).strip(), size, room));
    }
}
