package no.faseport.schedule;

/// How few and how many working days an activity may take; the most likely are its own duration.
public record DayRange(int shortest, int longest) {
    /// Refuses a range that is none, and work without time.
    public DayRange {
        if (shortest < 1 || longest < shortest || longest > Activity.LONGEST) {
            throw new IllegalArgumentException("a range of 1 to " + Activity.LONGEST + " days, the shortest first: "
                    + shortest + " to " + longest);
        }
    }

    /// The spread around `likely` days; a plan that has moved outside the range stretches it.
    Spread around(int likely) {
        return new Spread(Math.min(shortest, likely), likely, Math.max(longest, likely));
    }
}
