package no.faseport.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Somebody, or a role, that work is assigned to; `capacity` is the hours of an ordinary week for projects.
public record Resource(ResourceId id, int version, String name, Kind kind, BigDecimal capacity) {
    /// The hours of a week.
    public static final BigDecimal MOST = BigDecimal.valueOf(999);

    /// Refuses what has no name or no sensible capacity; hours are held to hundredths.
    public Resource {
        capacity = capacity.setScale(2, RoundingMode.HALF_UP);
        if (name.isBlank() || capacity.signum() < 0 || capacity.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("a resource has a name and 0 to 999 hours a week: " + name + capacity);
        }
    }

    /// Whether it is one person or a role that several may fill.
    public enum Kind {
        PERSON, ROLE
    }

    /// The same with another name, kind and capacity.
    public Resource with(String otherName, Kind otherKind, BigDecimal otherCapacity) {
        return new Resource(id, version, otherName, otherKind, otherCapacity);
    }
}
