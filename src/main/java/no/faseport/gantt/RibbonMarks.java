package no.faseport.gantt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The ribbon above the time: phases as bands, gates as diamonds with their names to the right, or where there is no room, to the
/// left.
final class RibbonMarks {
    private static final double AIR = 6;
    private static final double DIAMOND = 9;

    private final GanttSight sight;
    private final TimeScale scale;
    private final List<GanttPlan.GateMark> gates;
    private final List<Name> names = new ArrayList<>();

    RibbonMarks(GanttSight sight) {
        this.sight = sight;
        this.scale = sight.scale();
        this.gates = sight.plan().gates().stream().sorted(Comparator.comparing(GanttPlan.GateMark::date)).toList();
        for (int i = 0; i < gates.size(); i++) {
            names.add(name(i));
        }
    }

    /// A gate's name from pixel to pixel, empty where it has no room.
    private record Name(String text, double from, double to) {
    }

    List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        int number = 0;
        for (var phase : sight.plan().phases()) {
            double x = scale.x(phase.start());
            var box = new Box(x, 5, scale.end(phase.finish()) - x, GanttSight.RIBBON - 10);
            if (sight.shows(box)) {
                marks.add(phase(phase, box.between(0, sight.width()), number % 2 == 0 ? Ink.PHASE : Ink.PHASE_OTHER));
            }
            number++;
        }
        for (int i = 0; i < gates.size(); i++) {
            if (x(i) > -100 && x(i) < sight.width() + DIAMOND) {
                marks.add(gate(i));
            }
        }
        return marks;
    }

    private Mark phase(GanttPlan.PhaseBand phase, Box box, Ink ink) {
        double from = box.x() + AIR;
        double until = box.right() - AIR;
        for (int i = 0; i < gates.size(); i++) {
            if (x(i) - DIAMOND <= from && x(i) + DIAMOND >= box.x() - AIR) {
                from = Math.max(x(i) + DIAMOND + AIR / 2, names.get(i).to() + AIR);
            } else if (x(i) > from && x(i) - DIAMOND < until) {
                until = Math.min(x(i) - DIAMOND, names.get(i).from() - AIR);
            }
        }
        boolean fits = sight.widths().of(phase.name()) <= until - from;
        var textBox = fits ? new Box(from, box.y(), until - from, box.height()) : new Box(from, box.y(), 0, 0);
        return new Mark.Phase(phase.id(), box, textBox, fits ? phase.name() : "", ink);
    }

    private Mark gate(int place) {
        var gate = gates.get(place);
        return new Mark.Gate(gate.id(), new Point(x(place), GanttSight.RIBBON / 2), names.get(place).text(),
                names.get(place).from(), gate.standing(),
                sight.selection().hasGate(gate.id()) ? Ink.CHOSEN : gate.standing().ink());
    }

    private double x(int gate) {
        return scale.noon(gates.get(gate).date());
    }

    /// A gate's name to its right where it fits before the next gate, to its left where it fits after the one before.
    private Name name(int gate) {
        var text = gates.get(gate).name();
        double length = sight.widths().of(text);
        double right = x(gate) + DIAMOND + AIR / 2;
        double left = x(gate) - DIAMOND - AIR / 2 - length;
        double after = gate + 1 < gates.size() ? x(gate + 1) - DIAMOND : sight.width();
        double before = gate == 0 ? 0 : Math.max(x(gate - 1) + DIAMOND, names.get(gate - 1).to()) + AIR;
        if (right + length <= after) {
            return new Name(text, right, right + length);
        }
        return left >= before && x(gate) <= sight.width()
                ? new Name(text, left, left + length)
                : new Name("", right, right - AIR);
    }
}
