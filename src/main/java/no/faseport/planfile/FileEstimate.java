package no.faseport.planfile;

import java.util.Optional;
import no.faseport.schedule.CostRange;
import no.faseport.schedule.DayRange;

/// What is uncertain about the line with the key `line`; or, without one, about a cost that is called `name` and that no line bears.
public record FileEstimate(Optional<Integer> line, String name, Optional<DayRange> days, Optional<CostRange> cost) {
    /// Refuses days without a line to take them, and a cost that is called nothing.
    public FileEstimate {
        if (line.isEmpty() && (days.isPresent() || cost.isEmpty() || name.isBlank())) {
            throw new IllegalArgumentException("an estimate without a line is a cost with a name: " + name);
        }
    }
}
