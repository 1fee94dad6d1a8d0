package no.faseport.spreadsheet;

import no.faseport.words.Words;

/// A column of a sheet: the bundle key of its heading, how many characters it has room for at least, whether it holds numbers
/// or dates, which stand to the right, and whether people need not see it.
record Head(String key, int width, boolean toTheRight, boolean hidden) {
    private static final int KEY_WIDTH = 10;
    /// The button of a filter takes this many characters of a heading.
    private static final int FILTER = 3;

    /// A column of texts.
    static Head text(String key, int width) {
        return new Head(key, width, false, false);
    }

    /// A column of numbers or dates.
    static Head number(String key, int width) {
        return new Head(key, width, true, false);
    }

    /// A column of keys that formulas look for.
    static Head key(String key) {
        return new Head(key, KEY_WIDTH, false, true);
    }

    /// The same with room for texts this long.
    Head holding(int longest) {
        return new Head(key, Math.max(width, longest), toTheRight, hidden);
    }

    /// How many characters wide it becomes, so that no word of its heading is broken beside the button of a filter.
    int room(Words words) {
        return Fit.wide(words.text(key), width - FILTER) + FILTER;
    }
}
