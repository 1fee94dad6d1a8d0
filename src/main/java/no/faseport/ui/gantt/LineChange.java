package no.faseport.ui.gantt;

import java.util.List;
import no.faseport.gantt.GanttRow;

/// Which lines go and which come in their place, those above and below staying where they are.
///
/// @param from the first line that goes or comes
/// @param gone how many go
/// @param come how many come
/// @param whole true where no line that stays comes under another summary
record LineChange(int from, int gone, int come, boolean whole) {
    private static final int FEW = 50;

    static LineChange between(List<GanttRow> before, List<GanttRow> after) {
        int least = Math.min(before.size(), after.size());
        int from = 0;
        while (from < least && inPlace(before.get(from), after.get(from))) {
            from++;
        }
        int below = 0;
        while (below < least - from
                && inPlace(before.get(before.size() - 1 - below), after.get(after.size() - 1 - below))) {
            below++;
        }
        var gone = before.subList(from, before.size() - below);
        var come = after.subList(from, after.size() - below);
        int next = below == 0 ? 0 : after.get(after.size() - below).depth();
        boolean whole = gone.stream().allMatch(row -> row.depth() >= next)
                && come.stream().allMatch(row -> row.depth() >= next);
        return new LineChange(from, gone.size(), come.size(), whole);
    }

    private static boolean inPlace(GanttRow before, GanttRow after) {
        return before.depth() == after.depth() && before.id().equals(after.id());
    }

    /// True where the line that is at `place` afterwards was there before.
    boolean stays(int place) {
        return place < from || place >= from + come;
    }

    /// Where the line was that is at `place` afterwards; it must have stayed.
    int before(int place) {
        return place < from ? place : place - come + gone;
    }

    /// True where a few lines come or go, and not both.
    boolean isSmall() {
        return whole && (gone == 0 || come == 0) && gone + come <= FEW;
    }
}
