package no.faseport.store;

/// Text as every database keeps it and gives it back.
///
/// PostgreSQL has no null character, and half of a sign that stands for two (a surrogate without its other) is no JSON: one of them
/// in one row, and nothing that is read with that row can be read any more.
final class KeptText {
    private KeptText() {
    }

    /// `text` without null characters and without halves of signs that were cut in two.
    static String of(String text) {
        int whole = 0;
        while (whole < text.length() && isKept(text, whole)) {
            whole++;
        }
        if (whole == text.length()) {
            return text;
        }
        var kept = new StringBuilder(text.length()).append(text, 0, whole);
        for (int i = whole; i < text.length(); i++) {
            if (isKept(text, i)) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private static boolean isKept(String text, int at) {
        char sign = text.charAt(at);
        if (Character.isHighSurrogate(sign)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        return sign != 0
                && (!Character.isLowSurrogate(sign) || (at > 0 && Character.isHighSurrogate(text.charAt(at - 1))));
    }
}
