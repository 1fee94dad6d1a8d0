package no.faseport.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Lag;
import org.jspecify.annotations.Nullable;

/// What an activity waits for as planners write it: `3` or `3FS+2d; 5SS-1u; 7+50%`, by the lines' numbers.
///
/// The kinds are FS, SS, FF and SF; A for "avslutt" is understood as F. Days (d), weeks (u, w) and months (md, mo) are worked as
/// [WorkUnit] has them, calendar days are kd (or ed), and percent is of what is waited for. A line of another project's plan stands behind that project's
/// number, as `6113/4FS+2d` or `6113:4FS+2d`.
public final class WaitText {
    private static final Pattern ONE = Pattern
            .compile("(\\d{1,6})\\s*([FSA]{2})?\\s*(?:([+-])\\s*(\\d{1,5})\\s*(%|\\p{L}*)\\.?)?");
    private static final Set<String> CALENDAR_DAYS = Set.of("KD", "ED", "KDAG", "KDAGER", "KDAGAR", "EDAY", "EDAYS",
            "EDAG",
            "EDAGER", "EDAGAR");

    private WaitText() {
    }

    /// That a line waits for line `number`.
    public record Numbered(int number, Dependency.Kind kind, Lag lag) {
        /// As it is written.
        public String text() {
            return number + how(kind, lag);
        }
    }

    /// That a line waits for one of the project with this number; of its own where there is none.
    public record Part(String project, Numbered until) {
    }

    /// What is written, and those parts of it that cannot be understood.
    public record Parts(List<Part> waits, List<String> wrong) {
        /// Keeps copies.
        public Parts {
            waits = List.copyOf(waits);
            wrong = List.copyOf(wrong);
        }
    }

    /// How a line waits, as it is written behind its number; empty for what is usual.
    public static String how(Dependency.Kind kind, Lag lag) {
        var plain = kind == Dependency.Kind.FS && lag.amount() == 0;
        return (plain ? "" : kind.name()) + lagText(lag);
    }

    /// The text of what waits, in the order of the numbers; links from outside the plan are left out.
    public static String of(List<Dependency> links, Map<ActivityId, Integer> numbers) {
        return links.stream().filter(link -> numbers.containsKey(link.predecessor()))
                .map(link -> new Numbered(numbers.getOrDefault(link.predecessor(), 0), link.kind(), link.lag()))
                .sorted(Comparator.comparingInt(Numbered::number)).map(Numbered::text)
                .collect(Collectors.joining("; "));
    }

    /// A lag as it is written behind the kind; empty where there is none.
    public static String lagText(Lag lag) {
        if (lag.amount() == 0) {
            return "";
        }
        var sign = lag.amount() > 0 ? "+" : "";
        return sign + lag.amount() + switch (lag.unit()) {
            case WORKING -> "d";
            case CALENDAR -> "kd";
            case PERCENT -> "%";
        };
    }

    /// What is written, each by its number; nothing where any of it cannot be understood.
    public static Optional<List<Numbered>> parse(String text) {
        var parts = parts(text);
        return parts.wrong().isEmpty() && parts.waits().stream().allMatch(one -> one.project().isEmpty())
                ? Optional.of(parts.waits().stream().map(Part::until).toList())
                : Optional.empty();
    }

    /// What is written, also of other projects, with what of it cannot be understood.
    public static Parts parts(String text) {
        var waits = new ArrayList<Part>();
        var wrong = new ArrayList<String>();
        for (var written : text.split("[;,]")) {
            var part = written.strip();
            if (!part.isEmpty()) {
                part(part).ifPresentOrElse(waits::add, () -> wrong.add(part));
            }
        }
        return new Parts(waits, wrong);
    }

    private static Optional<Part> part(String written) {
        int mark = Math.max(written.lastIndexOf('/'), written.lastIndexOf(':'));
        var project = written.substring(0, Math.max(0, mark)).strip();
        return mark >= 0 && project.isEmpty()
                ? Optional.empty()
                : numbered(written.substring(mark + 1).strip()).map(wait -> new Part(project, wait));
    }

    private static Optional<Numbered> numbered(String written) {
        var match = ONE.matcher(written.toUpperCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        var kind = Optional.ofNullable(match.group(2)).map(letters -> letters.replace('A', 'F'))
                .flatMap(letters -> Stream.of(Dependency.Kind.values()).filter(one -> one.name().equals(letters))
                        .findFirst())
                .orElse(Dependency.Kind.FS);
        return lag(match.group(3), match.group(4), match.group(5))
                .map(lag -> new Numbered(Integer.parseInt(match.group(1)), kind, lag));
    }

    private static Optional<Lag> lag(@Nullable String sign,
            @Nullable String digits, @Nullable String written) {
        if (sign == null || digits == null) {
            return Optional.of(Lag.NONE);
        }
        var word = written == null ? "" : written;
        var unit = word.equals("%")
                ? Lag.Unit.PERCENT
                : CALENDAR_DAYS.contains(word) ? Lag.Unit.CALENDAR : Lag.Unit.WORKING;
        var each = unit == Lag.Unit.WORKING ? WorkUnit.days(word) : OptionalInt.of(1);
        long amount = (long) Integer.parseInt(digits) * each.orElse(0) * (sign.equals("-") ? -1 : 1);
        return each.isEmpty() || Math.abs(amount) > Activity.LONGEST
                ? Optional.empty()
                : Optional.of(new Lag((int) amount, unit));
    }
}
