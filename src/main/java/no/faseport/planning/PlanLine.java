package no.faseport.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Lag;

/// One line to be put into a plan, as it comes from a spreadsheet: `depth` counts from 0 and is at most one more than the line
/// above; `waits` name other lines of the same block by their place in it, from 0.
public record PlanLine(int depth, String name, Optional<LocalDate> start, int duration, int progress,
        String responsible, List<LineWait> waits) {
    /// Refuses a line without a name, and keeps a copy.
    public PlanLine {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a line needs a name");
        }
        waits = List.copyOf(waits);
    }

    /// That a line waits for line number `line` of the block.
    public record LineWait(int line, Dependency.Kind kind, Lag lag) {
    }
}
