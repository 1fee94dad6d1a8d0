package no.faseport.ui;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kordamp.ikonli.Ikon;

/// Finds projects, screens and actions by what is typed: every word typed must be found, in any order, letters may be left out.
final class Finder {
    private static final int MOST = 12;
    private static final int START = 100;
    private static final int WORD = 80;
    private static final int WITHIN = 60;
    private static final int SCATTERED = 20;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<Hit> all;

    /// A finder among `all`, which stand in the order they are shown when equally good.
    Finder(List<Hit> all) {
        this.all = List.copyOf(all);
    }

    /// Something that can be found: its name, what it is or which keys it has, and what choosing it does.
    record Hit(String title, String detail, Ikon icon, Runnable run) {
    }

    private record Found(Hit hit, int score) {
    }

    /// The best hits for `typed`, best first; the first of all where nothing is typed.
    List<Hit> find(String typed) {
        var words = SPACES.splitAsStream(plain(typed)).filter(word -> !word.isEmpty()).toList();
        return all.stream().map(hit -> found(hit, words)).flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Found::score).reversed()).limit(MOST).map(Found::hit).toList();
    }

    private static Optional<Found> found(Hit hit, List<String> words) {
        var text = plain(hit.title());
        var sum = 0;
        for (var word : words) {
            var score = score(word, text);
            if (score.isEmpty()) {
                return Optional.empty();
            }
            sum += score.getAsInt();
        }
        return Optional.of(new Found(hit, sum));
    }

    /// How well `word` fits `text`; nothing where it does not.
    private static OptionalInt score(String word, String text) {
        var at = text.indexOf(word);
        if (at == 0) {
            return OptionalInt.of(START);
        }
        if (at > 0) {
            return OptionalInt.of(text.contains(" " + word) ? WORD : WITHIN);
        }
        return word.length() > 2 && scattered(word, text) ? OptionalInt.of(SCATTERED) : OptionalInt.empty();
    }

    /// True where the letters of `word` follow each other in `text`, however far apart, from the beginning of some word on.
    private static boolean scattered(String word, String text) {
        return IntStream.range(0, text.length()).filter(start -> start == 0 || text.charAt(start - 1) == ' ')
                .anyMatch(start -> text.charAt(start) == word.charAt(0) && follows(word, text.substring(start)));
    }

    private static boolean follows(String word, String text) {
        var at = 0;
        for (int i = 0; i < text.length() && at < word.length(); i++) {
            if (text.charAt(i) == word.charAt(at)) {
                at++;
            }
        }
        return at == word.length();
    }

    /// Small letters without accents; æ, ø and å keep what makes them letters of their own.
    private static String plain(String text) {
        var small = text.toLowerCase(Locale.ROOT).replace("å", "\u0001");
        return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("").replace("\u0001", "å");
    }
}
