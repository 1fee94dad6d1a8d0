package no.faseport.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What other tools have no field for, as lines of a note there that people can read too: «Faseport away 2026-03-02 …».
///
/// What else stands in the note is let be.
final class OwnLines {
    private static final String OURS = "Faseport ";
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private final List<String> lines = new ArrayList<>();

    /// Nothing said yet.
    OwnLines() {
    }

    /// What a note says, whoever wrote more in it.
    OwnLines(@Nullable String note) {
        Optional.ofNullable(note).stream().flatMap(String::lines).map(String::strip)
                .filter(line -> line.startsWith(OURS)).map(line -> line.substring(OURS.length())).forEach(lines::add);
    }

    /// One more line that begins with `word`, and ends with a text as people wrote it.
    void say(String word, String facts, String text) {
        lines.add((word + " " + facts).strip() + " " + escaped(text));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /// The note, under a line of `head` that tells people what it is for.
    String note(String head) {
        return head + "\n" + String.join("\n", lines.stream().map(line -> OURS + line).toList());
    }

    /// What each line that begins with `word` says: that many facts, and the text after them.
    List<List<String>> said(String word, int facts) {
        return lines.stream().filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1).split(" ", facts + 1))
                .filter(parts -> parts.length >= facts)
                .map(parts -> parts.length > facts ? List.of(parts) : withNoText(parts))
                .map(OwnLines::unescaped).toList();
    }

    private static List<String> withNoText(String[] parts) {
        var all = new ArrayList<>(List.of(parts));
        all.add("");
        return all;
    }

    private static List<String> unescaped(List<String> parts) {
        var all = new ArrayList<>(parts);
        all.set(all.size() - 1, unescaped(all.getLast()));
        return List.copyOf(all);
    }

    private static String escaped(String text) {
        return Texts.valid(text).replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(switch (found.group(1)) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            default -> found.group(1);
        }));
    }
}
