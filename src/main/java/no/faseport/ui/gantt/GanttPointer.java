package no.faseport.ui.gantt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.gantt.GanttPicture;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.GanttRows;
import no.faseport.gantt.GanttSight;
import no.faseport.gantt.Hit;
import no.faseport.gantt.Ink;
import no.faseport.gantt.Legend;
import no.faseport.gantt.Mark;
import no.faseport.gantt.Point;
import no.faseport.gantt.Selection;
import no.faseport.gantt.TextWidths;
import no.faseport.planning.LinkEdit;
import no.faseport.planning.Wait;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Shift;

/// Makes gestures out of what the pointer does in the chart, and the picture they happen in.
final class GanttPointer {
    private final GanttViewModel model;
    private final GanttSpeech speech;
    private TextWidths widths = text -> 6.5 * text.length();
    private Gesture gesture = new Gesture.Resting();
    private Hit hovered = new Hit.Nothing();
    private List<Shift> previewed = List.of();
    private GanttPlan previewPlan;
    private GanttRows previewRows;

    GanttPointer(GanttViewModel model) {
        this.model = model;
        this.speech = new GanttSpeech(model.words());
        this.previewPlan = model.plan();
        this.previewRows = model.rowsProperty().get();
    }

    void measureWith(TextWidths newWidths) {
        widths = newWidths;
        model.changed();
    }

    /// What the chart shows now, with a drag's consequences already in place.
    GanttPicture picture() {
        var picture = GanttPicture.of(sight());
        return gesture instanceof Gesture.Linking linking
                ? picture.with(new Mark.Pull(linking.from(), linking.to(), Ink.CHOSEN))
                : picture;
    }

    private GanttSight sight() {
        var viewport = model.viewport();
        var plan = model.plan();
        var rows = model.rowsProperty().get();
        if (gesture instanceof Gesture.Dragging dragging && !dragging.shifts().isEmpty()) {
            preview(dragging);
            plan = previewPlan;
            rows = previewRows;
        }
        if (gesture instanceof Gesture.Postponing gate && gate.changesAnything()) {
            plan = plan.gateOn(gate.gate().id(), gate.day());
        }
        return new GanttSight(plan, rows, viewport.scale(), viewport.top(), viewport.width(), viewport.height(),
                model.selectionProperty().get(), hovered, model.words(), widths);
    }

    /// Lays out what a drag would mean, once for every place it comes to.
    private void preview(Gesture.Dragging dragging) {
        if (!dragging.shifts().equals(previewed)) {
            previewed = dragging.shifts();
            previewPlan = model.plan().after(previewed);
            previewRows = model.rowsOf(previewPlan);
        }
    }

    /// What the signs in the picture mean, each on a line of its own.
    Legend legend() {
        var picture = GanttPicture.of(sight());
        var marks = new ArrayList<>(picture.body());
        marks.addAll(picture.head());
        return model.plan().facts().courses().isEmpty()
                ? Legend.of(marks, model.words(), widths, 1)
                : Legend.ofProjects(marks, model.words(), widths, 1);
    }

    Hit hit(Point point) {
        return picture().at(point);
    }

    Hit hovered() {
        return hovered;
    }

    void hover(Point point) {
        setHovered(hit(point));
    }

    void leave() {
        setHovered(new Hit.Nothing());
    }

    private void setHovered(Hit hit) {
        if (!hit.equals(hovered)) {
            hovered = hit;
            model.changed();
        }
    }

    /// Presses; `adding` where what is hit shall be chosen beside what is chosen already, or no longer.
    void press(Point point, boolean adding) {
        previewed = List.of();
        switch (hit(point)) {
            case Hit.OnActivity on when adding -> model.toggle(on.activity());
            case Hit.OnActivity on -> pressOn(on, point);
            case Hit.OnLink on -> model.choose(new Selection.Chain(on.dependency()));
            case Hit.OnGate on -> model.plan().gate(on.gate()).ifPresent(gate -> {
                model.choose(new Selection.AtGate(gate.id()));
                gesture = Gesture.Postponing.of(gate, model.gates().stays(gate), point);
            });
            case Hit.Nothing nothing -> {
                lineAt(point).ifPresent(line -> model.choose(Selection.line(line)));
                gesture = new Gesture.Panning(point);
            }
        }
    }

    /// Chooses what lies at `point`, to ask what can be done with it; what is chosen already stays so with the others.
    void choose(Point point) {
        switch (hit(point)) {
            case Hit.OnActivity on -> chooseLine(on.activity());
            case Hit.OnLink on -> model.choose(new Selection.Chain(on.dependency()));
            case Hit.OnGate on -> model.choose(new Selection.AtGate(on.gate()));
            case Hit.Nothing nothing -> lineAt(point).ifPresent(this::chooseLine);
        }
    }

    private void chooseLine(ActivityId line) {
        if (!model.selectionProperty().get().has(line)) {
            model.choose(Selection.line(line));
        }
    }

    /// The line whose row `point` is in.
    private Optional<ActivityId> lineAt(Point point) {
        int place = sight().rowAt(point.y());
        return point.y() > sight().headBottom() && place < model.open().size()
                ? Optional.of(model.open().get(place).id())
                : Optional.empty();
    }

    private void pressOn(Hit.OnActivity on, Point point) {
        chooseLine(on.activity());
        if (!model.actions().canChange()) {
            gesture = new Gesture.Panning(point);
            return;
        }
        model.rowsProperty().get().row(on.activity())
                .ifPresent(row -> gesture = on.part() == Hit.Part.DOT
                        ? new Gesture.Linking(row.id(), point, point)
                        : Gesture.Dragging.of(row, model.chosen().ids(), partOf(row, on.part()), point,
                                model.preview(model.chosen().ids())));
    }

    private static Hit.Part partOf(GanttRow row, Hit.Part part) {
        return row.summary() ? Hit.Part.BODY : part;
    }

    void drag(Point point) {
        gesture = switch (gesture) {
            case Gesture.Resting resting -> resting;
            case Gesture.Panning panning -> {
                model.viewport().scrollRight(panning.from().x() - point.x());
                yield new Gesture.Panning(point);
            }
            case Gesture.Linking linking -> {
                hovered = hit(point);
                yield new Gesture.Linking(linking.activity(), linking.from(), point);
            }
            case Gesture.Postponing gate -> gate.to(point, model.viewport().scale(), model.plan().calendar());
            case Gesture.Dragging dragging -> {
                double days = (point.x() - dragging.from().x()) / model.viewport().scale().pixelsPerDay();
                yield dragging.by(Math.round(days), Snap.of(model.viewport().scale()),
                        model.plan().calendarOf(dragging.row().activity()));
            }
        };
        model.changed();
    }

    /// Ends the gesture and asks for what it meant.
    void release(Point point) {
        var done = gesture;
        gesture = new Gesture.Resting();
        switch (done) {
            case Gesture.Resting resting -> {
            }
            case Gesture.Postponing gate -> drop(gate);
            case Gesture.Panning panning -> {
            }
            case Gesture.Linking linking -> target(point).filter(id -> !id.equals(linking.activity()))
                    .ifPresent(id -> model.actions()
                            .edit(new LinkEdit.Link(Wait.until(linking.activity()), id)));
            case Gesture.Dragging dragging -> drop(dragging);
        }
        model.changed();
    }

    /// A gate that was only clicked is opened.
    private void drop(Gesture.Postponing gate) {
        if (!gate.gone()) {
            model.actions().openGate(gate.gate().id());
        } else {
            model.gates().plan(gate.gate(), gate.day());
        }
    }

    /// What has been dragged somewhere is asked for; what was only clicked is chosen alone.
    private void drop(Gesture.Dragging dragging) {
        if (dragging.changesAnything()) {
            model.actions().edit(dragging.edit(model.plan().calendarOf(dragging.row().activity())));
        } else {
            model.choose(Selection.line(dragging.row().id()));
        }
    }

    private Optional<ActivityId> target(Point point) {
        return hit(point) instanceof Hit.OnActivity on ? Optional.of(on.activity()) : Optional.empty();
    }

    /// The dependency that lies at `point` and is chosen.
    Optional<Dependency> chosenLink(Point point) {
        return model.actions().canChange() && hit(point) instanceof Hit.OnLink on
                && model.selectionProperty().get().has(on.dependency())
                        ? model.plan().dependencies().stream().filter(one -> one.id().equals(on.dependency()))
                                .findFirst()
                        : Optional.empty();
    }

    /// Forgets the gesture; nothing is asked for. Says whether there was one.
    boolean cancel() {
        boolean busy = !(gesture instanceof Gesture.Resting);
        gesture = new Gesture.Resting();
        model.changed();
        return busy;
    }

    /// What to show beside the pointer: live dates while dragging, otherwise what lies under it, or nothing.
    String tip() {
        return switch (gesture) {
            case Gesture.Postponing gate -> gate.gone() ? speech.tip(gate) : speech.tip(gate.gate());
            case Gesture.Dragging dragging when dragging.changesAnything() -> sight().rows().row(dragging.row().id())
                    .map(speech::time).orElse("");
            case Gesture.Dragging dragging -> "";
            case Gesture.Panning panning -> "";
            case Gesture.Linking linking -> target(linking.to())
                    .map(id -> GanttSpeech.joined(linking.activity(), id, model.rowsProperty().get())).orElse("");
            case Gesture.Resting resting -> speech.tip(hovered, model.plan(), model.rowsProperty().get());
        };
    }
}
