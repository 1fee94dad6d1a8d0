package no.faseport.report.pen;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/// Chooses for Arabic letters the form they have alone, first, within and last in a word, from Unicode's presentation forms,
/// which the font of other signs has; that font's own rules for it are not followed by the PDF machinery.
final class ArabicForms {
    private static final int FIRST = 0xFE80;
    private static final int LAST = 0xFEF4;
    private static final char LAM = '\u0644';
    private static final char JOINER = '\u0640';

    private final Map<Character, Map<String, Character>> forms = new HashMap<>();

    /// `text` with each letter in its form.
    String shaped(String text) {
        if (text.chars().noneMatch(sign -> sign >= 0x0621 && sign <= 0x064A)) {
            return text;
        }
        if (forms.isEmpty()) {
            read();
        }
        var shaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int ligature = ligature(text, i);
            if (ligature > 0) {
                shaped.append((char) (ligature + (joinsBefore(text, i) ? 1 : 0)));
                i++;
            } else {
                shaped.append(form(text, i));
            }
        }
        return shaped.toString();
    }

    /// The letters behind forms, as they were written.
    static String plain(String text) {
        return Normalizer.normalize(text, Form.NFKC);
    }

    /// What each form is a form of, and which, are told by Unicode's names and decompositions.
    private void read() {
        for (int sign = FIRST; sign <= LAST; sign++) {
            var name = Character.getName(sign);
            if (name.endsWith(" FORM")) {
                var words = name.split(" ");
                forms.computeIfAbsent(plain(Character.toString(sign)).charAt(0), key -> new HashMap<>())
                        .put(words[words.length - 2], (char) sign);
            }
        }
    }

    /// Lam and alef are written as one.
    private static int ligature(String text, int at) {
        if (text.charAt(at) != LAM || at + 1 == text.length()) {
            return 0;
        }
        return switch (text.charAt(at + 1)) {
            case '\u0622' -> 0xFEF5;
            case '\u0623' -> 0xFEF7;
            case '\u0625' -> 0xFEF9;
            case '\u0627' -> 0xFEFB;
            default -> 0;
        };
    }

    private char form(String text, int at) {
        var own = forms.get(text.charAt(at));
        if (own == null) {
            return text.charAt(at);
        }
        boolean before = joinsBefore(text, at);
        boolean after = own.containsKey("INITIAL") && joinsAfter(text, at);
        var name = before ? after ? "MEDIAL" : "FINAL" : after ? "INITIAL" : "ISOLATED";
        return own.getOrDefault(name, text.charAt(at));
    }

    /// True where the letter before reaches out to the one at `at`.
    private boolean joinsBefore(String text, int at) {
        int before = at - 1;
        while (before >= 0 && isMark(text.charAt(before))) {
            before--;
        }
        return before >= 0 && (text.charAt(before) == JOINER || has(text.charAt(before), "INITIAL"));
    }

    private boolean joinsAfter(String text, int at) {
        int after = at + 1;
        while (after < text.length() && isMark(text.charAt(after))) {
            after++;
        }
        return after < text.length() && (text.charAt(after) == JOINER || has(text.charAt(after), "FINAL"));
    }

    private boolean has(char letter, String form) {
        var own = forms.get(letter);
        return own != null && own.containsKey(form);
    }

    private static boolean isMark(char sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }
}
