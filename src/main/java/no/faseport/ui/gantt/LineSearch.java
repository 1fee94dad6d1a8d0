package no.faseport.ui.gantt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import no.faseport.gantt.GanttRow;
import no.faseport.schedule.ActivityId;

/// Finds lines by what is in their names, from where people stand and around.
record LineSearch(List<GanttRow> lines, String text) {
    /// The line people stand in where it has the text, or else the next one that has.
    Optional<ActivityId> from(Optional<ActivityId> here) {
        return step(here, 0, 1);
    }

    /// The next line that has the text, or with -1 the one before.
    Optional<ActivityId> on(Optional<ActivityId> here, int step) {
        return step(here, step, step);
    }

    private Optional<ActivityId> step(Optional<ActivityId> here, int first, int step) {
        var ids = lines.stream().map(GanttRow::id).toList();
        int at = here.map(ids::indexOf).filter(place -> place >= 0).orElse(step > 0 ? -first : 0);
        return IntStream.range(0, ids.size()).map(i -> Math.floorMod(at + first + i * step, ids.size()))
                .filter(place -> has(lines.get(place))).mapToObj(ids::get).findFirst();
    }

    private boolean has(GanttRow line) {
        return !text.isBlank() && line.activity().name().toLowerCase(Locale.ROOT)
                .contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
