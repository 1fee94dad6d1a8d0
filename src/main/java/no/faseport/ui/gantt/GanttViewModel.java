package no.faseport.ui.gantt;

import no.faseport.gantt.Selection;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.GanttRows;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Dependency;
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
    private final LinkWalk walk = new LinkWalk();
    private GanttPlan plan;
    private List<LocalDate> extent;
    private Set<ActivityId> beforeAdding = Set.of();
    private boolean adding;

    /// Shows `plan` and asks `actions` for changes.
    public GanttViewModel(GanttPlan plan, GanttActions actions, Words words) {
        this.plan = plan;
        this.extent = plan.extent();
        this.actions = actions;
        this.words = words;
        this.rows = new ReadOnlyObjectWrapper<>(GanttRows.of(plan, closed));
        this.viewport = new GanttViewport(plan.today(), this::changed);
    }

    /// Shows another plan, keeping what is in sight, open and chosen where it still exists.
    public void show(GanttPlan newPlan) {
        var before = rows.get();
        var placeBefore = selected().flatMap(row -> before.place(row.id()));
        var lineOfLink = walk.back(plan, selection.get());
        plan = newPlan;
        layOut();
        viewport.fitFirst(plan);
        keepSelection(placeBefore.orElse(0), lineOfLink);
        changed();
    }

    /// Shows all of the plan from its first to its last day.
    public void fit() {
        viewport.fit(plan);
    }

    /// Brings today to the middle.
    public void showToday() {
        viewport.centre(plan.today());
    }

    /// Chooses a line of the plan and brings it in sight.
    public void select(ActivityId activity) {
        choose(new Selection.Line(activity));
        selected().ifPresent(this::reveal);
    }

    private void reveal(GanttRow row) {
        if (viewport.scale().x(row.start()) > viewport.width() || viewport.scale().end(row.finish()) < 0) {
            viewport.reveal(row.start());
        }
    }

    private void keepSelection(int placeBefore, Optional<Selection> lineOfLink) {
        if (adding) {
            plan.activities().stream().map(Activity::id).filter(id -> !beforeAdding.contains(id)).findFirst()
                    .ifPresent(this::select);
        } else if (selection.get() instanceof Selection.Line line && rows.get().place(line.activity()).isEmpty()) {
            var open = rows.get().open();
            choose(open.isEmpty()
                    ? new Selection.Nothing()
                    : new Selection.Line(open.get(Math.min(placeBefore, open.size() - 1)).id()));
        } else if (selection.get() instanceof Selection.Chain chain
                && plan.dependencies().stream().noneMatch(one -> one.id().equals(chain.dependency()))) {
            choose(lineOfLink.orElse(new Selection.Nothing()));
        }
    }

    /// Chooses the next dependency of the chosen line, or the one `step` places on from the chosen one.
    void stepLink(int step) {
        walk.step(plan, selection.get(), step).ifPresent(this::choose);
        chosenLink().flatMap(link -> rows.get().row(link.successor())).ifPresent(this::reveal);
    }

    /// Goes back from a dependency to its line; says whether one was chosen.
    boolean leaveLink() {
        var line = walk.back(plan, selection.get());
        line.ifPresent(this::choose);
        return line.isPresent();
    }

    /// The chosen dependency, if one is.
    Optional<Dependency> chosenLink() {
        return plan.dependencies().stream().filter(one -> selection.get().has(one.id())).findFirst();
    }

    void choose(Selection newSelection) {
        selection.set(newSelection);
        changed();
    }

    void setClosed(ActivityId summary, boolean isClosed) {
        if (isClosed ? closed.add(summary) : closed.remove(summary)) {
            layOut();
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

    private void layOut() {
        extent = plan.extent();
        rows.set(GanttRows.of(plan, closed));
    }

    void changed() {
        changes.set(changes.get() + 1);
    }

    /// The lines as they would be in another plan of the same activities, critical as they are now.
    GanttRows rowsOf(GanttPlan other) {
        return rows.get().as(other, closed);
    }

    /// The activity that has come since [#add()], once.
    Optional<ActivityId> takeAdded() {
        var added = adding
                ? selected().map(GanttRow::id).filter(id -> !beforeAdding.contains(id))
                : Optional.<ActivityId>empty();
        added.ifPresent(id -> adding = false);
        return added;
    }

    /// Asks for an activity after the chosen line, or for the first.
    void add() {
        adding = true;
        beforeAdding = new HashSet<>(plan.activities().stream().map(Activity::id).toList());
        var after = selected().or(() -> rows.get().all().isEmpty()
                ? Optional.empty()
                : Optional.of(rows.get().all().getLast()));
        after.ifPresentOrElse(row -> actions.addAfter(row.id()), actions::addFirst);
    }

    /// Asks to remove what is chosen.
    void remove() {
        switch (selection.get()) {
            case Selection.Line line -> actions.remove(line.activity());
            case Selection.Chain chain -> actions.unlink(chain.dependency());
            case Selection.Nothing nothing -> {
            }
        }
    }

    /// Asks to move the chosen line by working days.
    void moveSelected(int days) {
        selected().ifPresent(row -> actions.move(row.id(), plan.calendar().plus(row.start(), days)));
    }

    /// Asks to make the chosen activity longer or shorter, never shorter than a day.
    void lengthenSelected(int days) {
        selected().filter(row -> !row.summary() && !row.activity().milestone() && row.duration() + days >= 1)
                .ifPresent(row -> actions.resize(row.id(), row.start(), row.duration() + days));
    }

    Optional<GanttRow> selected() {
        return switch (selection.get()) {
            case Selection.Line line -> rows.get().row(line.activity());
            case Selection.Chain chain -> Optional.empty();
            case Selection.Nothing nothing -> Optional.empty();
        };
    }

    GanttPlan plan() {
        return plan;
    }

    /// The plan's first and last date.
    List<LocalDate> extent() {
        return extent;
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
