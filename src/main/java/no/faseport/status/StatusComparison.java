package no.faseport.status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import no.faseport.project.Section;

/// Two reports side by side: what has changed from `before` to `after`.
public record StatusComparison(StatusReport before, StatusReport after) {
    /// Which way a section has gone.
    public enum Course {
        /// It stands better.
        BETTER,
        /// It stands as it did.
        SAME,
        /// It stands worse.
        WORSE,
        /// It was or is unknown, so that nobody can tell.
        UNTOLD
    }

    /// Which way `section` has gone.
    public Course course(Section section) {
        var then = before.of(section).standing();
        var now = after.of(section).standing();
        if (then == now) {
            return Course.SAME;
        }
        if (!ranked(then) || !ranked(now)) {
            return Course.UNTOLD;
        }
        return now.compareTo(then) < 0 ? Course.BETTER : Course.WORSE;
    }

    /// Which way the project has gone as a whole: more sections better than worse, or the other way; untold where that can be
    /// told of none.
    public Course course() {
        boolean isTold = Arrays.stream(Section.values()).anyMatch(
                section -> course(section) != Course.UNTOLD && ranked(after.of(section).standing()));
        if (!isTold) {
            return Course.UNTOLD;
        }
        int gain = gain();
        return gain == 0 ? Course.SAME : gain > 0 ? Course.BETTER : Course.WORSE;
    }

    /// How many more sections have gone better than worse.
    public int gain() {
        return Arrays.stream(Section.values()).map(this::course).mapToInt(course -> switch (course) {
            case BETTER -> 1;
            case WORSE -> -1;
            case SAME, UNTOLD -> 0;
        }).sum();
    }

    private static boolean ranked(Standing standing) {
        return standing != Standing.UNKNOWN && standing != Standing.NOT_BEGUN;
    }

    /// The budget then and now.
    public MoneyChange budget() {
        return new MoneyChange(before.figures().budget(), after.figures().budget());
    }

    /// The actuals then and now.
    public MoneyChange actual() {
        return new MoneyChange(before.figures().actual(), after.figures().actual());
    }

    /// The forecast then and now.
    public MoneyChange forecast() {
        return new MoneyChange(before.figures().forecast(), after.figures().forecast());
    }

    /// Calendar days the plan ends later; negative where it ends sooner, nothing where one of them has no end.
    public Optional<Long> finishMoved() {
        return days(before.figures().finish(), after.figures().finish());
    }

    /// Calendar days the next gate is planned later; nothing where it is another gate or has no day.
    public Optional<Long> gateMoved() {
        return before.figures().nextGate().equals(after.figures().nextGate())
                ? days(before.figures().nextGateOn(), after.figures().nextGateOn())
                : Optional.empty();
    }

    private static Optional<Long> days(Optional<LocalDate> then, Optional<LocalDate> now) {
        return then.flatMap(from -> now.map(to -> ChronoUnit.DAYS.between(from, to)));
    }
}
