package no.faseport.ui.gantt;

import java.util.List;
import no.faseport.gantt.GanttRow;

/// Where lines stand in the outline: each as which of those under the same line.
final class Outline {
    private static final int NONE = -1;

    /// The line that each is under.
    private final int[] above;
    /// The number of each among those under the same line, from 1.
    private final int[] place;

    Outline(List<GanttRow> rows) {
        above = new int[rows.size()];
        place = new int[rows.size()];
        for (int line = 0; line < above.length; line++) {
            int depth = rows.get(line).depth();
            int before = line - 1;
            while (before >= 0 && rows.get(before).depth() > depth) {
                before = above[before];
            }
            boolean beside = before >= 0 && rows.get(before).depth() == depth;
            above[line] = beside ? above[before] : before;
            place[line] = beside ? place[before] + 1 : 1;
        }
    }

    /// The place of a line, as 2.1.3.
    String place(int line) {
        return above[line] == NONE ? String.valueOf(place[line]) : place(above[line]) + "." + place[line];
    }
}
