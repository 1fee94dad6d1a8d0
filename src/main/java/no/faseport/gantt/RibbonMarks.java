package no.faseport.gantt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The ribbon above the time: phases as bands, gates as diamonds with their names to the right while there is room.
final class RibbonMarks {
    private static final double AIR = 6;
    private static final double DIAMOND = 9;

    private final GanttSight sight;
    private final TimeScale scale;
    private final List<GanttPlan.GateMark> gates;

    RibbonMarks(GanttSight sight) {
        this.sight = sight;
        this.scale = sight.scale();
        this.gates = sight.plan().gates().stream().sorted(Comparator.comparing(GanttPlan.GateMark::date)).toList();
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
                from = nameStart(i) + name(i).map(sight.widths()::of).map(width -> width + AIR).orElse(0.0);
            } else if (x(i) > from && x(i) - DIAMOND < until) {
                until = x(i) - DIAMOND;
            }
        }
        boolean fits = sight.widths().of(phase.name()) <= until - from;
        var textBox = fits ? new Box(from, box.y(), until - from, box.height()) : new Box(from, box.y(), 0, 0);
        return new Mark.Phase(phase.id(), box, textBox, fits ? phase.name() : "", ink);
    }

    private Mark gate(int place) {
        var gate = gates.get(place);
        return new Mark.Gate(gate.id(), new Point(x(place), GanttSight.RIBBON / 2), name(place).orElse(""),
                gate.standing(), sight.selection().hasGate(gate.id()) ? Ink.CHOSEN : gate.standing().ink());
    }

    private double x(int gate) {
        return scale.noon(gates.get(gate).date());
    }

    private double nameStart(int gate) {
        return x(gate) + DIAMOND + AIR / 2;
    }

    /// A gate's name where it fits before the next gate.
    private Optional<String> name(int gate) {
        double until = gate + 1 < gates.size() ? x(gate + 1) - DIAMOND : sight.width();
        var name = gates.get(gate).name();
        return sight.widths().of(name) <= until - nameStart(gate) ? Optional.of(name) : Optional.empty();
    }
}
