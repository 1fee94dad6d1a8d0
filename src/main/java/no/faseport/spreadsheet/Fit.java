package no.faseport.spreadsheet;

import java.util.stream.Stream;

/// How wide columns must be for what they hold, and how high the row of their headings.
final class Fit {
    /// Room for the longest name of an account in the KOSTRA list (58 characters) and most names of projects.
    static final int NAME = 60;
    /// A line of a heading, in points.
    private static final int LINE = 15;
    private static final int ROOM_AROUND = 2;
    private static final double BOLD = 1.15;

    private Fit() {
    }

    /// A width in characters, at least `least`, in which no word of `heading` is broken.
    static int wide(String heading, int least) {
        int longest = Stream.of(heading.split("[\\s-]+")).mapToInt(String::length).max().orElse(0);
        return Math.max(least, (int) Math.ceil(longest * BOLD) + ROOM_AROUND);
    }

    /// How many lines `heading` takes in a column this many characters wide.
    static int lines(String heading, int width) {
        double room = (width - 1) / BOLD;
        int lines = 1;
        double used = 0;
        for (var word : heading.split("\\s+")) {
            boolean fits = used == 0 || used + 1 + word.length() <= room;
            lines += fits ? 0 : 1;
            used = fits && used > 0 ? used + 1 + word.length() : word.length();
        }
        return lines;
    }

    /// How high a row of headings is, in points, of which the longest takes this many lines.
    static int high(int lines) {
        return Math.max(2, lines) * LINE + 2;
    }

    /// Room for the longest of `texts`, between two widths in characters.
    static int longest(Stream<String> texts, int least, int most) {
        return Math.clamp(texts.mapToInt(String::length).max().orElse(0) + 1L, least, most);
    }
}
