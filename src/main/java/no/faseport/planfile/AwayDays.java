package no.faseport.planfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How much of somebody is away day by day, however many absences fall on the same day: never more than all.
///
/// `spans` are in order and do not overlap; where absences do, their reasons stand beside each other.
public record AwayDays(List<FileAway> spans) {
    /// Keeps a copy.
    public AwayDays {
        spans = List.copyOf(spans);
    }

    /// The days of `absences`, which may overlap.
    public static AwayDays of(List<FileAway> absences) {
        var spans = new ArrayList<FileAway>();
        each(List.of(absences), (from, until) -> {
            var there = absences.stream().filter(one -> one.covers(from)).toList();
            if (!there.isEmpty()) {
                spans.add(new FileAway(from, until, Math.min(sum(there), FileAway.ALL), reasons(there)));
            }
        });
        return new AwayDays(spans);
    }

    /// The days on which nothing is left.
    public List<FileAway> whole() {
        return spans.stream().filter(FileAway::isWhole).toList();
    }

    /// The days on which something is left.
    public List<FileAway> partly() {
        return spans.stream().filter(one -> !one.isWhole()).toList();
    }

    /// What of the absences `spans` is from `first` to `last`, both included.
    public static List<FileAway> within(List<FileAway> spans, LocalDate first, LocalDate last) {
        return spans.stream().filter(one -> !one.until().isBefore(first) && !one.from().isAfter(last))
                .map(one -> one.on(one.from().isBefore(first) ? first : one.from(),
                        one.until().isAfter(last) ? last : one.until()))
                .toList();
    }

    /// The absences that make up these days: those `listed` that they bear out on every day, and what is left
    /// beside them.
    public List<FileAway> explained(List<FileAway> listed) {
        var told = AwayDays.of(listed);
        var otherwise = new ArrayList<FileAway>();
        each(List.of(spans, listed), (from, until) -> {
            if (on(from) != told.on(from)) {
                otherwise.add(FileAway.whole(from, until, ""));
            }
        });
        var kept = new ArrayList<>(listed.stream()
                .filter(one -> otherwise.stream().noneMatch(one::overlaps)).toList());
        var rest = without(kept).stream().map(one -> one.reason().isEmpty() ? told.why(one) : one).toList();
        if (!rest.isEmpty()) {
            kept.addAll(rest);
            kept.sort(Comparator.comparing(FileAway::from));
        }
        return List.copyOf(kept);
    }

    /// What is left of these days beside `others`.
    public List<FileAway> without(List<FileAway> others) {
        var rest = new ArrayList<FileAway>();
        for (var span : spans) {
            var there = within(others, span.from(), span.until());
            each(List.of(List.of(span), there), (from, until) -> {
                int left = span.share() - sum(there.stream().filter(one -> one.covers(from)).toList());
                if (left > 0) {
                    add(rest, new FileAway(from, until, left, span.reason()), span.from());
                }
            });
        }
        return rest;
    }

    /// Adds `next`, as more of the last one where that is as much of the same span, which begins at `start`.
    private static void add(List<FileAway> rest, FileAway next, LocalDate start) {
        var before = rest.isEmpty() ? Optional.<FileAway>empty() : Optional.of(rest.getLast());
        before.filter(last -> last.share() == next.share() && !last.from().isBefore(start)
                && last.until().plusDays(1).equals(next.from())).ifPresentOrElse(
                        last -> rest.set(rest.size() - 1, last.on(last.from(), next.until())), () -> rest.add(next));
    }

    /// `one` with the reason that as much has on its first day here.
    private FileAway why(FileAway one) {
        return spans.stream().filter(span -> span.covers(one.from()) && span.share() == one.share()).findFirst()
                .map(span -> new FileAway(one.from(), one.until(), one.share(), span.reason())).orElse(one);
    }

    private int on(LocalDate day) {
        return spans.stream().filter(one -> one.covers(day)).mapToInt(FileAway::share).sum();
    }

    private static int sum(List<FileAway> absences) {
        return absences.stream().mapToInt(FileAway::share).sum();
    }

    /// Where somebody is wholly away, what else they would have been away for does not matter.
    private static String reasons(List<FileAway> absences) {
        boolean whole = absences.stream().anyMatch(FileAway::isWhole);
        return absences.stream().filter(one -> one.isWhole() || !whole).map(FileAway::reason)
                .filter(reason -> !reason.isBlank()).distinct()
                .collect(Collectors.joining(", "));
    }

    private interface Between {
        void days(LocalDate from, LocalDate until);
    }

    /// From every day on which something begins or has ended to the day before the next such day.
    private static void each(List<List<FileAway>> lists, Between between) {
        var cuts = lists.stream().flatMap(List::stream)
                .flatMap(one -> Stream.of(one.from(), one.until().plusDays(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        var days = List.copyOf(cuts);
        for (int at = 1; at < days.size(); at++) {
            between.days(days.get(at - 1), days.get(at).minusDays(1));
        }
    }
}
