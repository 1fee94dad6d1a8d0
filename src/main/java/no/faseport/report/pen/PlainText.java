package no.faseport.report.pen;

import java.util.List;

/// Text that any file can hold: what XML has no character for is left out, and so is what turns the letters after it around,
/// which reaches beyond the text it came with.
public final class PlainText {
    /// Unicode's overrides (UAX 9, X4 and X5): no text of letters needs them.
    private static final int LEFT_TO_RIGHT = 0x202D;
    private static final int RIGHT_TO_LEFT = 0x202E;

    private PlainText() {
    }

    /// The lines of `text`.
    public static List<String> lines(String text) {
        return safe(text).lines().toList();
    }

    /// `text` on one line.
    public static String line(String text) {
        return String.join(" ", lines(text));
    }

    private static String safe(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().filter(PlainText::isWritten).forEach(safe::appendCodePoint);
        return safe.toString();
    }

    private static boolean isWritten(int character) {
        return character == '\n' || character == '\t' || (character >= 0x20 && !Character.isISOControl(character)
                && character != 0xFFFE && character != 0xFFFF && character != LEFT_TO_RIGHT
                && character != RIGHT_TO_LEFT
                && Character.getType(character) != Character.SURROGATE);
    }
}
