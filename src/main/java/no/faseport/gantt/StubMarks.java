package no.faseport.gantt;

import java.util.ArrayList;
import java.util.List;
import no.faseport.words.Shortening;

/// The links to other projects: a short arrow in or out of the bar, and the other's name.
final class StubMarks {
    private static final double LENGTH = 22;
    private static final double AIR = 4;
    private static final int LONGEST = 28;

    private final GanttSight sight;
    private final List<Mark> marks = new ArrayList<>();

    StubMarks(GanttSight sight) {
        this.sight = sight;
    }

    List<Mark> marks() {
        for (var abroad : sight.plan().facts().abroad()) {
            sight.rows().place(abroad.here()).filter(place -> place >= sight.firstRow() && place <= sight.lastRow())
                    .ifPresent(place -> stub(abroad, place));
        }
        return marks;
    }

    /// What comes in comes from the left at the upper edge; what goes out goes to the right below the name.
    private void stub(GanttFacts.Abroad abroad, int place) {
        var box = sight.bar(sight.rows().open().get(place), place);
        var text = Shortening.of(abroad.name(), LONGEST);
        double y = abroad.incoming() ? box.y() + 4 : box.y() + box.height() - 3;
        double x = abroad.incoming() ? box.x() : box.right();
        var points = abroad.incoming()
                ? List.of(new Point(x - LENGTH, y), new Point(x, y))
                : List.of(new Point(x, y), new Point(x + LENGTH, y));
        double width = sight.widths().of(text);
        var at = new Point(abroad.incoming() ? x - LENGTH - AIR - width : x + LENGTH + AIR, y);
        if (at.x() + width >= 0 && x <= sight.width() + LENGTH) {
            marks.add(new Mark.Stub(abroad.dependency().id(), points, at, text, Ink.ABROAD));
        }
    }
}
