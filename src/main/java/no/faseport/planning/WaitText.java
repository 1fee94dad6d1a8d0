package no.faseport.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Lag;
import org.jspecify.annotations.Nullable;

/// What an activity waits for as planners write it: `3` or `3FS+2d; 5SS-1u; 7+50%`, by the lines' numbers.
///
/// The kinds are FS, SS, FF and SF; A for "avslutt" is understood as F. Days (d) and weeks of five (u, w) are worked, calendar
/// days are kd (or ed), and percent is of what is waited for.
public final class WaitText {
    private static final Pattern ONE = Pattern
            .compile("(\\d{1,6})\\s*([FSA]{2})?\\s*(?:([+-])\\s*(\\d{1,5})\\s*(D|U|W|KD|ED|%)?[A-Z]*)?");
    private static final int A_WEEK = 5;

    private WaitText() {
    }

    /// That a line waits for line `number`.
    public record Numbered(int number, Dependency.Kind kind, Lag lag) {
        /// As it is written.
        public String text() {
            var plain = kind == Dependency.Kind.FS && lag.amount() == 0;
            return number + (plain ? "" : kind.name()) + lagText(lag);
        }
    }

    /// The text of what waits, in the order of the numbers; links from outside the plan are left out.
    public static String of(List<Dependency> links, Map<ActivityId, Integer> numbers) {
        return links.stream().filter(link -> numbers.containsKey(link.predecessor()))
                .map(link -> new Numbered(numbers.getOrDefault(link.predecessor(), 0), link.kind(), link.lag()))
                .sorted(Comparator.comparingInt(Numbered::number)).map(Numbered::text).collect(Collectors.joining("; "));
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
        var waits = new ArrayList<Numbered>();
        for (var part : text.toUpperCase(Locale.ROOT).split("[;,]")) {
            var match = ONE.matcher(part.strip());
            if (part.isBlank()) {
                continue;
            }
            if (!match.matches()) {
                return Optional.empty();
            }
            var lag = lag(match.group(3), match.group(4), match.group(5));
            if (lag.isEmpty()) {
                return Optional.empty();
            }
            var kind = Optional.ofNullable(match.group(2)).map(letters -> letters.replace('A', 'F'))
                    .map(Dependency.Kind::valueOf).orElse(Dependency.Kind.FS);
            waits.add(new Numbered(Integer.parseInt(match.group(1)), kind, lag.get()));
        }
        return Optional.of(List.copyOf(waits));
    }

    private static Optional<Lag> lag(@Nullable String sign,
            @Nullable String digits, @Nullable String written) {
        if (sign == null || digits == null) {
            return Optional.of(Lag.NONE);
        }
        var unit = written == null ? "D" : written;
        int amount = Integer.parseInt(digits) * (sign.equals("-") ? -1 : 1) * (isWeek(unit) ? A_WEEK : 1);
        if (Math.abs(amount) > Activity.LONGEST) {
            return Optional.empty();
        }
        return Optional.of(new Lag(amount, switch (unit) {
            case "%" -> Lag.Unit.PERCENT;
            case "KD", "ED" -> Lag.Unit.CALENDAR;
            default -> Lag.Unit.WORKING;
        }));
    }

    private static boolean isWeek(String unit) {
        return unit.equals("U") || unit.equals("W");
    }
}
