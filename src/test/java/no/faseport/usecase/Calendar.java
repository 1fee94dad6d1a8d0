package no.faseport.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A clock for tests that stands still until somebody turns it.
public final class Calendar extends Clock {
    private final ZoneId zone;
    private Instant now;

    /// A clock that begins where `start` stands.
    public Calendar(Clock start) {
        this(start.instant(), start.getZone());
    }

    private Calendar(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /// Lets `time` pass.
    public void turn(Duration time) {
        now = now.plus(time);
    }

    /// The day it is.
    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new Calendar(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
