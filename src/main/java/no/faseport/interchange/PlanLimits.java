package no.faseport.interchange;

import java.time.Duration;

/// How large another tool's file may be before it is refused: bounds on memory and time that hold for any bytes whatever.
///
/// @param bytes the file on disk
/// @param elements XML elements
/// @param depth XML elements within one another
/// @param tasks lines of a plan
/// @param time from the first byte to the plan
public record PlanLimits(int bytes, int elements, int depth, int tasks, Duration time) {
    /// The limits Faseport uses: several times the largest plans that people keep.
    public static PlanLimits standard() {
        return new PlanLimits(50 << 20, 2_000_000, 64, 20_000, Duration.ofSeconds(90));
    }
}
