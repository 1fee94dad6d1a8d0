package no.faseport.report.pen;

import java.util.List;

/// Text that any file can hold: what XML has no character for is left out.
public final class PlainText {
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
                && character != 0xFFFE && character != 0xFFFF
                && Character.getType(character) != Character.SURROGATE);
    }
}
