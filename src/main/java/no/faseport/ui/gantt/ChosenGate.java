package no.faseport.ui.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.Selection;
import no.faseport.schedule.WorkCalendar;
import no.faseport.words.Message;

/// The gates of a plan or of a project's line: gone through by keyboard, and planned for other days.
final class ChosenGate {
    private final GanttViewModel model;
    private Optional<Selection> from = Optional.empty();

    ChosenGate(GanttViewModel model) {
        this.model = model;
    }

    /// The gate that is chosen, if one is.
    Optional<GanttPlan.GateMark> chosen() {
        return model.selectionProperty().get() instanceof Selection.AtGate at
                ? model.plan().gate(at.gate())
                : Optional.empty();
    }

    /// True where the line people stand in has gates of its own, or a gate is chosen already.
    boolean areNear() {
        return chosen().isPresent() || !onLine().isEmpty();
    }

    /// Chooses the gate `step` places on: on the line of a project, otherwise above the time.
    void step(int step) {
        var now = model.selectionProperty().get();
        var gates = chosen().map(this::among).orElseGet(() -> onLine().isEmpty() ? model.plan().gates() : onLine());
        if (gates.isEmpty()) {
            return;
        }
        if (chosen().isEmpty()) {
            from = Optional.of(now);
        }
        int at = chosen().map(gates::indexOf).orElse(step > 0 ? -1 : 0);
        var next = gates.get(Math.floorMod(at + step, gates.size()));
        model.choose(new Selection.AtGate(next.id()));
        model.viewport().reveal(next.date());
    }

    /// Goes back from a gate to its project's line, or to where people came from; says whether a gate was chosen.
    boolean leave() {
        var gate = chosen();
        gate.ifPresent(one -> model.choose(
                line(one).or(() -> from.filter(before -> !(before instanceof Selection.AtGate)))
                        .orElseGet(Selection.Nothing::new)));
        return gate.isPresent();
    }

    private Optional<Selection> line(GanttPlan.GateMark gate) {
        return model.plan().facts().courses().entrySet().stream()
                .filter(course -> course.getValue().gates().contains(gate)).findFirst()
                .map(course -> Selection.line(course.getKey()));
    }

    private List<GanttPlan.GateMark> onLine() {
        return model.selected().flatMap(row -> Optional.ofNullable(model.plan().facts().courses().get(row.id())))
                .map(course -> course.gates()).orElse(List.of());
    }

    /// The gates that stand beside `gate`.
    private List<GanttPlan.GateMark> among(GanttPlan.GateMark gate) {
        var rows = new ArrayList<>(List.of(model.plan().gates()));
        model.plan().facts().courses().values().forEach(course -> rows.add(course.gates()));
        return rows.stream().filter(gates -> gates.contains(gate)).findFirst().orElse(List.of());
    }

    /// Why `gate` cannot be planned for another day; nothing where it can.
    Optional<Message> stays(GanttPlan.GateMark gate) {
        return model.actions().gatesStay().or(() -> gate.standing().isSettled()
                ? Optional.of(Message.of("gate.refused.day", gate.name()))
                : Optional.empty());
    }

    /// Plans the chosen gate for so many working days later, or earlier; says whether one is chosen.
    boolean move(int days) {
        var gate = chosen();
        gate.ifPresent(one -> plan(one, model.plan().calendar().plus(one.date(), days)));
        return gate.isPresent();
    }

    /// Plans `gate` for `day` and shows it there at once; says why where it stays.
    void plan(GanttPlan.GateMark gate, LocalDate day) {
        var stays = stays(gate);
        if (stays.isPresent()) {
            model.actions().refuse(List.of(stays.get()));
        } else if (!day.equals(gate.date()) && WorkCalendar.covers(day)) {
            model.show(model.plan().gateOn(gate.id(), day));
            model.actions().planGate(gate.id(), day);
        }
    }

    /// Opens the chosen gate; says whether one is chosen.
    boolean open() {
        var gate = chosen();
        gate.ifPresent(one -> model.actions().openGate(one.id()));
        return gate.isPresent();
    }
}
