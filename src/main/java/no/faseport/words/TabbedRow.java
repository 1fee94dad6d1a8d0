package no.faseport.words;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A row of cells as spreadsheets take it from the clipboard, with tabs between them.
///
/// A spreadsheet takes what begins as a formula for one, also in a name that somebody else has written. Such a text has an
/// apostrophe before it, which makes it a text there; numbers stay numbers.
public final class TabbedRow {
    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d.,\\s\u00a0\u202f]+%?");
    private static final Pattern GUARDED = Pattern.compile("^(\\s*)'(?=[=+\\-@])");
    private static final String FORMULAS = "=+-@\t\r";
    private static final String GUARD = "'";

    private TabbedRow() {
    }

    /// The cells as one line, without a line break behind it; tabs and line breaks in them become spaces.
    public static String of(List<String> cells) {
        return cells.stream().map(TabbedRow::cell).collect(Collectors.joining("\t"));
    }

    /// A text as it stands in a cell.
    public static String cell(String text) {
        return guarded(BREAKS.matcher(text).replaceAll(" "));
    }

    /// The same text with an apostrophe before it where it would become a formula.
    public static String guarded(String text) {
        boolean reckons = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches();
        return reckons ? GUARD + text : text;
    }

    /// The text that stands in a cell, however far in it begins.
    public static String text(String cell) {
        return GUARDED.matcher(cell).replaceFirst("$1");
    }
}
