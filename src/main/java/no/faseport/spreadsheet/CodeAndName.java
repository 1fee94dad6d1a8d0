package no.faseport.spreadsheet;

import java.util.regex.Pattern;

/// A code and a name out of one cell: "1195 - Lisenser", "6001 EDB/IKT", "181", or a name alone.
public record CodeAndName(String code, String name) {
    private static final Pattern BOTH = Pattern.compile(
            "(?<code>[A-ZÆØÅ]{0,6}[-/.]?[0-9][0-9A-ZÆØÅ./-]*)(?:\\s*[-\\u2013\\u2014:]\\s+|\\s+)(?<name>\\S.*)",
            Pattern.DOTALL);
    private static final Pattern ALONE = Pattern.compile("\\S*[0-9]\\S*");
    private static final Pattern LETTER = Pattern.compile("[A-ZÆØÅ]");

    /// Splits a text; a first word counts as a code when it is digits, or capitals with at least two digits ("P-26", but not
    /// "5G" or "3D-skriver").
    public static CodeAndName of(String text) {
        var both = BOTH.matcher(text);
        if (both.matches() && isCode(both.group("code"))) {
            return new CodeAndName(both.group("code"), both.group("name").strip());
        }
        return ALONE.matcher(text).matches() ? new CodeAndName(text, "") : new CodeAndName("", text);
    }

    private static boolean isCode(String word) {
        long digits = word.chars().filter(Character::isDigit).count();
        return digits >= 2 || !LETTER.matcher(word).find();
    }
}
