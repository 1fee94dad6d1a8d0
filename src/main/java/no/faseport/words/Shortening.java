package no.faseport.words;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Where a text may be ended without parting what stands for one sign: a letter and its accent, or the parts of an emoji.
public final class Shortening {
    private static final String ELLIPSIS = "…";

    private Shortening() {
    }

    /// `text`, or as much of it as there is room for with an ellipsis among `most` letters; `most` is at least 1.
    public static String of(String text, int most) {
        return text.length() <= most ? text : ended(text, before(text, most - 1));
    }

    /// `text`, or as much of it as there is room for with an ellipsis, by what `width` says that texts take.
    public static String within(String text, double room, ToDoubleFunction<String> width) {
        return width.applyAsDouble(text) <= room ? text : ended(text, fitting(text, ELLIPSIS, room, width));
    }

    /// The last place at which `text` may end with `more` behind it where there is so much room.
    public static int fitting(String text, String more, double room, ToDoubleFunction<String> width) {
        int fits = 0;
        int beyond = text.length() + 1;
        while (beyond - fits > 1) {
            int middle = (fits + beyond) / 2;
            if (width.applyAsDouble(text.substring(0, middle) + more) <= room) {
                fits = middle;
            } else {
                beyond = middle;
            }
        }
        return before(text, fits);
    }

    /// `text` until `end` and an ellipsis where its reading goes on.
    public static String ended(String text, int end) {
        return ReadingOrder.ended(text.substring(0, end).stripTrailing(), ELLIPSIS);
    }

    /// The last place up to `end` at which `text` may end.
    ///
    /// Looking for what stands for one sign takes longer than all else, and most texts have none of several letters.
    public static int before(String text, int end) {
        if (end == 0 || end == text.length() || (isAlone(text.charAt(end - 1)) && isAlone(text.charAt(end)))) {
            return end;
        }
        var signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(text);
        return signs.isBoundary(end) ? end : signs.preceding(end);
    }

    private static boolean isAlone(char sign) {
        return sign >= ' ' && sign < 0x0300;
    }
}
