package no.faseport.report.pen;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// Chooses for Arabic letters the form they have alone, first, within and last in a word, from Unicode's presentation forms,
/// which the font of other signs has; that font's own rules for it are not followed by the PDF machinery.
final class ArabicForms {
    private static final char LAM = '\u0644';
    private static final char JOINER = '\u0640';
    private static final Map<Character, Map<String, Character>> FORMS = read();

    private ArabicForms() {
    }

    /// `text` with each letter in its form.
    static String shaped(String text) {
        if (text.chars().noneMatch(sign -> sign >= 0x0621 && sign <= 0x06D3)) {
            return text;
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

    /// True for a form of a letter, which stands for the letter where a font lacks it.
    static boolean isForm(int sign) {
        return sign >= 0xFB50 && sign <= 0xFEFC;
    }

    /// What each form is a form of, and which, are told by Unicode's names and decompositions: first the letters of Persian,
    /// Urdu and Kurdish, then those of Arabic.
    private static Map<Character, Map<String, Character>> read() {
        var forms = new HashMap<Character, Map<String, Character>>();
        IntStream.concat(IntStream.rangeClosed(0xFB50, 0xFBFF), IntStream.rangeClosed(0xFE80, 0xFEF4))
                .filter(Character::isDefined).forEach(sign -> {
                    var words = Character.getName(sign).split(" ");
                    var letter = plain(Character.toString(sign));
                    if (words[1].equals("LETTER") && words[words.length - 1].equals("FORM") && letter.length() == 1) {
                        forms.computeIfAbsent(letter.charAt(0), key -> new HashMap<>())
                                .put(words[words.length - 2], (char) sign);
                    }
                });
        return forms;
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

    private static char form(String text, int at) {
        var own = FORMS.get(text.charAt(at));
        if (own == null) {
            return text.charAt(at);
        }
        boolean before = joinsBefore(text, at);
        boolean after = own.containsKey("INITIAL") && joinsAfter(text, at);
        var name = before ? after ? "MEDIAL" : "FINAL" : after ? "INITIAL" : "ISOLATED";
        return own.getOrDefault(name, text.charAt(at));
    }

    /// True where the letter before reaches out to the one at `at`.
    private static boolean joinsBefore(String text, int at) {
        int before = at - 1;
        while (before >= 0 && isMark(text.charAt(before))) {
            before--;
        }
        return before >= 0 && (text.charAt(before) == JOINER || has(text.charAt(before), "INITIAL"));
    }

    private static boolean joinsAfter(String text, int at) {
        int after = at + 1;
        while (after < text.length() && isMark(text.charAt(after))) {
            after++;
        }
        return after < text.length() && (text.charAt(after) == JOINER || has(text.charAt(after), "FINAL"));
    }

    private static boolean has(char letter, String form) {
        var own = FORMS.get(letter);
        return own != null && own.containsKey(form);
    }

    private static boolean isMark(char sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }
}
