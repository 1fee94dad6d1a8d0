package no.faseport.reporting;

import java.text.BreakIterator;
import java.util.Locale;
import no.faseport.words.ReadingOrder;

/// The beginning of a text that is too long for where it stands.
final class Excerpt {
    private static final String MORE = "\u2026";

    private Excerpt() {
    }

    /// `text` on one line with at most `most` signs, cut between words where that loses little.
    static String of(String text, int most) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(line);
        int end = words.preceding(most + 1);
        var signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(line);
        return ReadingOrder.ended(
                line.substring(0, end > most / 2 ? end : signs.preceding(most + 1)).stripTrailing(), MORE);
    }
}
