package no.faseport.gantt;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// A picture as text: one mark a line, whole pixels, names instead of keys.
public final class Golden {
    private final Map<UUID, String> names = new HashMap<>();

    public Golden(GanttPlan plan) {
        plan.activities().forEach(one -> names.put(one.id().value(), one.name()));
        plan.gates().forEach(one -> names.put(one.id(), one.name()));
        plan.phases().forEach(one -> names.put(one.id(), one.name()));
        plan.dependencies().forEach(one -> names.put(one.id().value(),
                name(one.predecessor().value()) + "→" + name(one.successor().value())));
    }

    public String text(List<Mark> marks) {
        return marks.stream().map(this::text).collect(Collectors.joining("\n", "", "\n"));
    }

    private String name(UUID id) {
        return names.getOrDefault(id, "?");
    }

    private String text(Mark mark) {
        return what(mark) + " [" + mark.ink().text() + "]";
    }

    private String what(Mark mark) {
        return switch (mark) {
            case Mark.Area area -> "area " + text(area.box());
            case Mark.Rule rule -> "rule " + text(rule.from()) + " " + text(rule.to());
            case Mark.Cell cell -> "cell " + text(cell.box()) + " «" + cell.text() + "»";
            case Mark.Phase phase -> "phase " + text(phase.box()) + " «" + phase.text() + "»";
            case Mark.Gate gate -> "gate " + name(gate.gate()) + " " + text(gate.centre()) + " «" + gate.text() + "»"
                    + (gate.decided() ? " " + gate.standing() : "");
            case Mark.GateLine line -> "gate line " + name(line.gate()) + " " + Math.round(line.x());
            case Mark.Bar bar -> "bar " + name(bar.activity().value()) + " " + text(bar.box());
            case Mark.Progress done -> "done " + name(done.activity().value()) + " " + text(done.box());
            case Mark.Diamond diamond -> "diamond " + name(diamond.activity().value()) + " " + text(diamond.centre());
            case Mark.Bracket bracket -> "bracket " + name(bracket.activity().value()) + " " + text(bracket.box());
            case Mark.Dot dot -> "dot " + name(dot.activity().value()) + " " + text(dot.centre());
            case Mark.Seam seam -> "seam " + name(seam.activity().value()) + " " + text(seam.box())
                    + (seam.broken() ? " broken" : "");
            case Mark.Tail tail -> "tail " + name(tail.activity().value()) + " " + text(tail.from()) + " "
                    + text(tail.to());
            case Mark.Baseline once -> "baseline " + name(once.activity().value()) + " " + text(once.box());
            case Mark.Sign sign -> "sign " + name(sign.activity().value()) + " " + text(sign.centre()) + " "
                    + sign.symbol();
            case Mark.Front front -> "front " + text(front.points());
            case Mark.Link link -> "link " + name(link.dependency().value()) + " " + text(link.points())
                    + (link.driving() ? " driving" : "");
            case Mark.Stub stub -> "stub " + text(stub.points()) + " " + text(stub.middleLeft()) + " «" + stub.text()
                    + "»";
            case Mark.Pull pull -> "pull " + text(pull.from()) + " " + text(pull.to());
            case Mark.Label label -> "label " + text(label.middleLeft()) + " «" + label.text() + "»"
                    + (label.onBar() ? " on bar" : "");
            case Mark.Today today -> "today " + Math.round(today.x());
        };
    }

    private static String text(Collection<Point> points) {
        return points.stream().map(Golden::text).collect(Collectors.joining(" "));
    }

    private static String text(Point point) {
        return String.format(Locale.ROOT, "%d,%d", Math.round(point.x()), Math.round(point.y()));
    }

    private static String text(Box box) {
        return String.format(Locale.ROOT, "%d,%d %d×%d", Math.round(box.x()), Math.round(box.y()),
                Math.round(box.width()), Math.round(box.height()));
    }
}
