package no.faseport.schedule;

import java.time.LocalDate;
import java.util.Optional;

/// What binds an activity's dates beside its dependencies; the two that name no date have none.
public record Constraint(Kind kind, Optional<LocalDate> date) {
    /// As early as the dependencies allow.
    public static final Constraint SOON = new Constraint(Kind.AS_SOON_AS_POSSIBLE, Optional.empty());
    /// As late as what comes after allows.
    public static final Constraint LATE = new Constraint(Kind.AS_LATE_AS_POSSIBLE, Optional.empty());

    /// Refuses a date where none is meant, and none where one is.
    public Constraint {
        if (kind.isDated() != date.isPresent()) {
            throw new IllegalArgumentException(kind + " and the date " + date);
        }
        if (date.filter(day -> !WorkCalendar.covers(day)).isPresent()) {
            throw new IllegalArgumentException("a constraint lies in the years the calendar covers: " + date);
        }
    }

    /// Bound to start on `date` or later.
    public static Constraint notBefore(LocalDate date) {
        return on(Kind.START_NO_EARLIER, date);
    }

    /// One of the kinds that name a date.
    public static Constraint on(Kind kind, LocalDate date) {
        return new Constraint(kind, Optional.of(date));
    }

    /// The eight kinds that planning tools know.
    public enum Kind {
        AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE, START_NO_EARLIER, START_NO_LATER, FINISH_NO_EARLIER, FINISH_NO_LATER, MUST_START, MUST_FINISH;

        /// True where the kind says what happens about a certain date.
        public boolean isDated() {
            return this != AS_SOON_AS_POSSIBLE && this != AS_LATE_AS_POSSIBLE;
        }

        /// True where that date is about the finish.
        public boolean isOfFinish() {
            return this == FINISH_NO_EARLIER || this == FINISH_NO_LATER || this == MUST_FINISH;
        }
    }
}
