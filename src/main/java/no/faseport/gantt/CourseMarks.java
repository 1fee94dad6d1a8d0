package no.faseport.gantt;

import java.util.ArrayList;
import java.util.List;

/// A whole project on its line: its phases as bands along it, and its gates as diamonds on it.
final class CourseMarks {
    private static final double AIR = 6;

    private final GanttSight sight;
    private final GanttRow row;
    private final Box box;
    private final List<Mark> marks = new ArrayList<>();

    CourseMarks(GanttSight sight, GanttRow row, Box box) {
        this.sight = sight;
        this.row = row;
        this.box = box;
    }

    List<Mark> marks(GanttFacts.Course course) {
        boolean chosen = sight.selection().has(row.id());
        marks.add(new Mark.Bar(row.id(), box, Ink.BAR, chosen ? Ink.CHOSEN : Ink.BAR_EDGE));
        for (int i = 0; i < course.phases().size(); i++) {
            phase(course.phases().get(i), course.gates(), i % 2 == 0 ? Ink.PHASE : Ink.PHASE_OTHER);
        }
        for (var gate : course.gates()) {
            double x = sight.scale().noon(gate.date());
            if (x > -AIR && x < sight.width() + AIR) {
                marks.add(Mark.Gate.bare(gate.id(), new Point(x, box.middle()), gate.standing(),
                        sight.selection().hasGate(gate.id()) ? Ink.CHOSEN : gate.standing().ink()));
            }
        }
        return marks;
    }

    private void phase(GanttPlan.PhaseBand phase, List<GanttPlan.GateMark> gates, Ink ink) {
        double x = sight.scale().x(phase.start());
        var band = new Box(x, box.y() + 1, sight.scale().end(phase.finish()) - x, box.height() - 2);
        if (sight.shows(band)) {
            var seen = band.between(Math.max(0, box.x() + 1), Math.min(sight.width(), box.right() - 1));
            var place = between(seen, gates).stream()
                    .filter(one -> sight.widths().of(phase.name()) <= one.width()).findFirst();
            marks.add(new Mark.Phase(phase.id(), seen, place.orElse(seen), place.isPresent() ? phase.name() : "", ink));
        }
    }

    /// Where in a band a name has air around it and no gate on top.
    private List<Box> between(Box band, List<GanttPlan.GateMark> gates) {
        var places = new ArrayList<Box>();
        double from = band.x();
        for (var gate : gates) {
            double x = sight.scale().noon(gate.date());
            if (x > from && x < band.right()) {
                places.add(band.between(from + 2 * AIR, Math.max(from + 2 * AIR, x - 2 * AIR)));
                from = x;
            }
        }
        places.add(band.between(from + 2 * AIR, Math.max(from + 2 * AIR, band.right() - 2 * AIR)));
        return places;
    }
}
