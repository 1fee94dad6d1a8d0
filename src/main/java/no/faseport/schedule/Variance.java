package no.faseport.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.economy.Money;

/// How a plan has come to differ from one of its baselines, activity by activity in the plan's order; those taken out come last.
public record Variance(List<Line> lines) {
    /// Keeps a copy.
    public Variance {
        lines = List.copyOf(lines);
    }

    /// What became of one activity.
    public sealed interface Line {
        /// What it is called now, or was called when it went.
        String name();

        /// It is in both; `start` and `finish` are working days, and positive where it now is later.
        record Kept(PlannedActivity then, PlannedActivity now, int start, int finish) implements Line {
            @Override
            public String name() {
                return now.name();
            }

            /// How many working days longer it has become.
            public int duration() {
                return now.duration() - then.duration();
            }

            /// How much dearer it has become; nothing where it was not estimated then and is not now.
            public Optional<Money> cost() {
                return then.cost().isEmpty() && now.cost().isEmpty()
                        ? Optional.empty()
                        : Optional.of(now.cost().orElse(Money.ZERO).minus(then.cost().orElse(Money.ZERO)));
            }
        }

        /// It has come since.
        record Added(PlannedActivity now) implements Line {
            @Override
            public String name() {
                return now.name();
            }
        }

        /// It has been taken out since.
        record Removed(PlannedActivity then) implements Line {
            @Override
            public String name() {
                return then.name();
            }
        }
    }

    /// The plan `now` held against what it was `then`, in the working days of `calendar`.
    public static Variance between(Snapshot then, Snapshot now, WorkCalendar calendar) {
        var before = new HashMap<ActivityId, PlannedActivity>();
        then.activities().forEach(one -> before.put(one.activity(), one));
        var lines = new ArrayList<Line>();
        for (var one : now.activities()) {
            var was = Optional.ofNullable(before.remove(one.activity()));
            lines.add(was.<Line>map(old -> new Line.Kept(old, one, days(calendar, old.start(), one.start()),
                    days(calendar, old.finish(), one.finish()))).orElseGet(() -> new Line.Added(one)));
        }
        then.activities().stream().filter(one -> before.containsKey(one.activity()))
                .forEach(one -> lines.add(new Line.Removed(one)));
        return new Variance(lines);
    }

    private static int days(WorkCalendar calendar, LocalDate then, LocalDate now) {
        return calendar.workdaysBetween(then, now);
    }

    /// What the estimated activities have become dearer by altogether, what came and went counted in.
    public Money cost() {
        return Money.sum(lines.stream().flatMap(line -> switch (line) {
            case Line.Kept kept -> kept.cost().stream();
            case Line.Added added -> added.now().cost().stream();
            case Line.Removed removed -> removed.then().cost().map(Money::negated).stream();
        }).toList());
    }

    /// How many activities end later than they were to.
    public long later() {
        return kept().filter(kept -> kept.finish() > 0).count();
    }

    /// How many activities end earlier than they were to.
    public long earlier() {
        return kept().filter(kept -> kept.finish() < 0).count();
    }

    private Stream<Line.Kept> kept() {
        return lines.stream().filter(Line.Kept.class::isInstance).map(Line.Kept.class::cast);
    }
}
