package no.faseport.schedule;

/// How long after its predecessor a successor comes; negative is a lead.
///
/// Working days are the predecessor's; percent is of the predecessor's duration, rounded to whole working days.
public record Lag(int amount, Unit unit) {
    /// No time at all.
    public static final Lag NONE = new Lag(0, Unit.WORKING);

    /// Refuses a lag longer than any activity.
    public Lag {
        if (Math.abs(amount) > Activity.LONGEST) {
            throw new IllegalArgumentException("a lag is at most " + Activity.LONGEST + ": " + amount);
        }
    }

    /// This many working days.
    public static Lag days(int workingDays) {
        return new Lag(workingDays, Unit.WORKING);
    }

    /// What a lag is counted in.
    public enum Unit {
        /// Days that the predecessor's calendar works.
        WORKING,
        /// Every day of the week.
        CALENDAR,
        /// Hundredths of the predecessor's duration.
        PERCENT
    }
}
