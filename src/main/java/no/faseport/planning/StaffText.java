package no.faseport.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Who works on an activity as planners write it: `Kari Moen 50 %; Utvikler`, all of their time where no percent is written.
public final class StaffText {
    private static final Pattern SHARE = Pattern.compile("(.*?)[\\s\\u00a0]*(\\d{1,4})[\\s\\u00a0]*%");
    private static final int WHOLE = 100;
    /// The most names that are suggested at a time.
    private static final int MOST = 8;

    private StaffText() {
    }

    /// Somebody by name, and the percent of their capacity that is wanted.
    public record Part(String name, int share) {
        /// As it is written; the percent stays on one line.
        public String text() {
            return name + " " + share + "\u00a0%";
        }
    }

    /// The text of all of them.
    public static String of(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining("; "));
    }

    /// What is written, in order; whether anybody is called so is for others to say.
    public static List<Part> parse(String text) {
        var parts = new ArrayList<Part>();
        for (var written : text.split("[;\\n]")) {
            var part = written.strip();
            var match = SHARE.matcher(part);
            if (match.matches()) {
                parts.add(new Part(match.group(1).strip(), Integer.parseInt(match.group(2))));
            } else if (!part.isEmpty()) {
                parts.add(new Part(part, WHOLE));
            }
        }
        return List.copyOf(parts);
    }

    /// Those of `names` that have what is written last in them; none where nothing is, or one of them is written out.
    public static List<String> suggestions(String text, List<String> names) {
        var part = text.substring(text.lastIndexOf(';') + 1).strip().toLowerCase(Locale.ROOT);
        return part.isEmpty() || names.stream().anyMatch(part::equalsIgnoreCase)
                ? List.of()
                : names.stream().filter(name -> name.toLowerCase(Locale.ROOT).contains(part)).limit(MOST).toList();
    }
}
