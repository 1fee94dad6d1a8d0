package no.faseport.ui.gantt;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.GanttRows;
import no.faseport.gantt.Selection;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Schedule;
import no.faseport.schedule.Timing;
import no.faseport.schedule.Violation;
import no.faseport.words.Words;

/// What a Gantt shows and what is chosen in it; asks [GanttActions] for every change and waits for a new plan.
public final class GanttViewModel {
    private final GanttActions actions;
    private final Words words;
    private final Set<ActivityId> closed = new HashSet<>();
    private final ReadOnlyObjectWrapper<GanttRows> rows;
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(new Selection.Nothing());
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final GanttViewport viewport;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final BooleanProperty inspecting = new SimpleBooleanProperty();
    private final LinkWalk walk = new LinkWalk();
    private final ChosenLines chosen = new ChosenLines(this);
    private final NewLines newLines = new NewLines(this);
    private final ChosenGate gates = new ChosenGate(this);
    private ReadyPlan ready;
    private Map<CalendarId, String> calendars = Map.of();
    private List<String> people = List.of();
    private Expected expected = Expected.NOTHING;
    private ReadyPlan stored;

    /// Shows `plan` and asks `actions` for changes.
    public GanttViewModel(GanttPlan plan, GanttActions actions, Words words) {
        this.ready = ReadyPlan.of(plan, closed);
        this.stored = ready;
        this.actions = actions;
        this.words = words;
        this.rows = new ReadOnlyObjectWrapper<>(ready.rows());
        this.viewport = new GanttViewport(plan.today(), this::changed);
    }

    /// Shows another plan, keeping what is in sight, open and chosen where it still exists, and lines that are being added.
    public void show(GanttPlan newPlan) {
        show(ReadyPlan.of(newPlan, closed));
    }

    /// The same, of a plan that has been made ready already.
    void show(ReadyPlan newPlan) {
        var before = rows.get();
        var placeBefore = selected().flatMap(row -> before.place(row.id()));
        var lineOfLink = walk.back(plan(), selection.get());
        stored = newPlan;
        var seen = stored.closing(closed);
        layOut(newLines.in(seen));
        viewport.fitFirst(ready);
        keepSelection(placeBefore.orElse(0), lineOfLink);
        changed();
    }

    /// Shows the same plan with the lines that are being added now.
    void showAgain() {
        show(stored);
    }

    /// Takes the size that the chart has.
    void size(double width, double height) {
        viewport.size(width, height, ready);
    }

    /// Shows all of the plan from its first to its last day.
    public void fit() {
        viewport.fit(ready);
    }

    /// Brings today to the middle.
    public void showToday() {
        viewport.centre(plan().today());
    }

    /// Chooses a line of the plan and brings it in sight.
    public void select(ActivityId activity) {
        choose(Selection.line(activity));
        selected().ifPresent(this::reveal);
    }

    private void reveal(GanttRow row) {
        if (viewport.scale().x(row.start()) > viewport.width() || viewport.scale().end(row.finish()) < 0) {
            viewport.reveal(row.start());
        }
    }

    private void keepSelection(int placeBefore, Optional<Selection> lineOfLink) {
        var come = expected.in(plan());
        boolean mayTurn = expected.allows(selection.get());
        if (!come.isEmpty()) {
            expected = Expected.NOTHING;
        }
        if (!come.isEmpty() && mayTurn) {
            choose(Selection.lines(come));
            selected().ifPresent(this::reveal);
        } else if (selection.get() instanceof Selection.Lines lines) {
            keepLines(lines, placeBefore);
        } else if (selection.get() instanceof Selection.Chain chain
                && plan().dependencies().stream().noneMatch(one -> one.id().equals(chain.dependency()))) {
            choose(lineOfLink.orElse(new Selection.Nothing()));
        } else if (selection.get() instanceof Selection.AtGate at && plan().gate(at.gate()).isEmpty()) {
            choose(new Selection.Nothing());
        }
    }

    /// Keeps those of the chosen lines that are still there; where none is, the one in their place.
    private void keepLines(Selection.Lines lines, int placeBefore) {
        var there = lines.activities().stream().filter(id -> rows.get().place(id).isPresent()).toList();
        var open = rows.get().open();
        if (!there.isEmpty()) {
            choose(there.contains(lines.lead())
                    ? new Selection.Lines(lines.lead(), Set.copyOf(there))
                    : Selection.lines(there));
        } else {
            choose(open.isEmpty()
                    ? new Selection.Nothing()
                    : Selection.line(open.get(Math.min(placeBefore, open.size() - 1)).id()));
        }
    }

    /// Chooses the next dependency of the chosen line, or the one `step` places on from the chosen one; the next gate where the
    /// line is a whole project.
    void stepLink(int step) {
        if (gates.areNear()) {
            gates.step(step);
            return;
        }
        walk.step(plan(), selection.get(), step).ifPresent(this::choose);
        chosenLink().flatMap(link -> rows.get().row(link.successor())).ifPresent(this::reveal);
    }

    /// Goes back from a dependency or a gate to its line; says whether one was chosen.
    boolean leaveLink() {
        if (gates.leave()) {
            return true;
        }
        var line = walk.back(plan(), selection.get());
        line.ifPresent(this::choose);
        return line.isPresent();
    }

    /// The chosen dependency, if one is.
    Optional<Dependency> chosenLink() {
        return selection.get() instanceof Selection.Chain chain
                ? plan().dependencies().stream().filter(one -> one.id().equals(chain.dependency())).findFirst()
                : Optional.empty();
    }

    void choose(Selection newSelection) {
        if (!newSelection.equals(selection.get())) {
            selection.set(newSelection);
            changed();
        }
    }

    void setClosed(ActivityId summary, boolean isClosed) {
        if (isClosed ? closed.add(summary) : closed.remove(summary)) {
            layOut(ready.closing(closed));
            changed();
        }
    }

    /// The summaries whose lines are out of sight.
    public Set<ActivityId> closed() {
        return Set.copyOf(closed);
    }

    /// The first day in sight.
    public LocalDate firstInSight() {
        return viewport.scale().date(0);
    }

    /// The last day in sight.
    public LocalDate lastInSight() {
        return viewport.scale().date(Math.max(1, viewport.width()));
    }

    boolean isClosed(ActivityId summary) {
        return closed.contains(summary);
    }

    private void layOut(ReadyPlan newPlan) {
        ready = newPlan;
        rows.set(ready.rows());
    }

    /// What the calendars are called that activities may follow.
    void nameCalendars(Map<CalendarId, String> names) {
        calendars = Map.copyOf(names);
    }

    /// The calendars that activities may follow, by name.
    Map<CalendarId, String> calendars() {
        return calendars;
    }

    /// What the people and roles are called that can work on activities.
    void namePeople(List<String> names) {
        people = List.copyOf(names);
    }

    /// The people and roles that can work on activities, by name.
    List<String> people() {
        return people;
    }

    /// The lines' numbers.
    LineNumbers numbers() {
        return ready.numbers();
    }

    /// When the activity can and must happen.
    Optional<Timing> timing(ActivityId activity) {
        return scheduleOf(activity).map(one -> one.timing(activity));
    }

    /// What is promised about the activity and not kept, each in a sentence.
    List<String> broken(ActivityId activity) {
        return scheduleOf(activity).map(one -> one.violations(activity).stream()
                .map(broken -> words.text(broken.message(one.facts()))).toList()).orElse(List.of());
    }

    /// The schedule, where there is one and the activity is in it: one that people have just begun is not yet.
    private Optional<Schedule> scheduleOf(ActivityId activity) {
        return ready.schedule().filter(one -> one.has(activity));
    }

    /// What the plan promises and does not keep; whole projects promise nothing here.
    List<Violation> broken() {
        return ready.broken();
    }

    /// What the dependency means for its successor: it is not kept, it decides when that can happen, or it does not.
    String meaning(Dependency dependency) {
        return words.text(ready.schedule().map(one -> one.driving(dependency.id())
                ? "gantt.link.driving"
                : isBroken(one, dependency) ? "gantt.link.broken" : "gantt.link.slack").orElse("gantt.link.slack"));
    }

    private static boolean isBroken(Schedule schedule, Dependency dependency) {
        return schedule.violations(dependency.successor()).stream().anyMatch(
                broken -> broken instanceof Violation.Hurried early && early.dependency().equals(dependency.id()));
    }

    void changed() {
        changes.set(changes.get() + 1);
    }

    /// The lines as they would be in another plan of the same activities, critical as they are now.
    GanttRows rowsOf(GanttPlan other) {
        return rows.get().as(other, closed);
    }

    /// Lines that people are adding.
    NewLines newLines() {
        return newLines;
    }

    /// Remembers which activities there are, so that those that are pasted are chosen when they come.
    void expectPasted() {
        expected = Expected.beside(plan(), selection.get());
    }

    /// What can be asked for about the chosen lines.
    public ChosenLines chosen() {
        return chosen;
    }

    /// What can be done with gates.
    ChosenGate gates() {
        return gates;
    }

    /// Whether the panel about the activity people stand in is open.
    BooleanProperty inspectingProperty() {
        return inspecting;
    }

    /// Tells people what has been done.
    void tell(String sentence) {
        told.set(sentence);
    }

    /// What was done last, in a sentence.
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// Adds the line to those chosen, or takes it away.
    void toggle(ActivityId activity) {
        var ids = new LinkedHashSet<>(selection.get() instanceof Selection.Lines lines
                ? lines.activities()
                : Set.<ActivityId>of());
        if (!ids.remove(activity)) {
            ids.add(activity);
        }
        choose(Selection.lines(ids));
    }

    Optional<GanttRow> selected() {
        return switch (selection.get()) {
            case Selection.Lines lines -> rows.get().row(lines.lead());
            case Selection.Chain chain -> Optional.empty();
            case Selection.AtGate gate -> Optional.empty();
            case Selection.Nothing nothing -> Optional.empty();
        };
    }

    GanttPlan plan() {
        return ready.plan();
    }

    /// What edits of these lines would mean.
    Preview preview(List<ActivityId> lines) {
        return new Preview(ready, lines);
    }

    /// The plan's first and last date.
    List<LocalDate> extent() {
        return ready.extent();
    }

    GanttActions actions() {
        return actions;
    }

    Words words() {
        return words;
    }

    GanttViewport viewport() {
        return viewport;
    }

    List<GanttRow> open() {
        return rows.get().open();
    }

    ReadOnlyObjectProperty<GanttRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// Counts up whenever the picture may have changed.
    ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }
}
