package no.faseport.ui.gantt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.gantt.GanttFacts;
import no.faseport.gantt.GanttPlan;
import no.faseport.planning.OutlineEdit;
import no.faseport.planning.PlanDraft;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Cycle;
import no.faseport.schedule.Edits;
import no.faseport.schedule.Schedule;

/// Lines that are in sight before the plan has them: one whose name is being written, and those that have been asked for since.
///
/// A line is asked for when it has its name, so that to add it is one change; nothing is asked for where people think better of it.
final class NewLines {
    private static final ProjectId NOBODYS = new ProjectId(new UUID(0, 0));

    private final Map<ActivityId, OutlineEdit.Add> asked = new LinkedHashMap<>();
    private final GanttViewModel model;
    private Optional<OutlineEdit.Add> written = Optional.empty();
    private Optional<ActivityId> begun = Optional.empty();

    NewLines(GanttViewModel model) {
        this.model = model;
    }

    /// Shows and chooses a line that has no name yet, for people to write it.
    void begin(OutlineEdit.Add line) {
        written = Optional.of(line);
        begun = line.key();
        model.showAgain();
        line.key().ifPresent(model::select);
    }

    /// The line that people have just begun, once.
    Optional<ActivityId> takeBegun() {
        var line = begun;
        begun = Optional.empty();
        return line;
    }

    /// Asks for the line, now that it is called so; says whether it was the one that people had begun.
    boolean name(ActivityId line, String name) {
        var ready = written.filter(one -> one.key().filter(line::equals).isPresent()).map(one -> one.called(name));
        ready.ifPresent(one -> {
            written = Optional.empty();
            asked.put(line, one);
            model.showAgain();
            model.actions().edit(one);
        });
        return ready.isPresent();
    }

    /// Takes the line away that people have begun and not named, and goes back to the one it stood beside.
    void drop() {
        var dropped = written;
        written = Optional.empty();
        dropped.ifPresent(line -> {
            model.showAgain();
            line.beside().ifPresent(model::select);
        });
    }

    /// Takes those away that were asked for and could not be added.
    void forget() {
        asked.clear();
    }

    /// What `stored` will be with those that it does not have yet, where there are any; those that it has are no longer new.
    Optional<GanttPlan> in(GanttPlan stored) {
        stored.activities().forEach(one -> asked.remove(one.id()));
        var lines = Stream.concat(asked.values().stream(), written.stream()).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(with(stored, lines));
    }

    private static GanttPlan with(GanttPlan stored, List<OutlineEdit.Add> lines) {
        var project = stored.activities().stream().map(Activity::project).findFirst().orElse(NOBODYS);
        var draft = new PlanDraft(project, stored.activities(), stored.dependencies(), stored::calendarOf,
                stored.today(), UUID::randomUUID);
        for (var line : lines) {
            // the line it was to stand beside may have gone in the meantime
            var beside = line.beside().filter(draft::has);
            new OutlineEdit.Add(line.key(), beside, line.side(), line.name()).on(draft);
        }
        var activities = draft.activities();
        return new GanttPlan(activities, stored.dependencies(), stored.gates(), stored.phases(), stored.calendar(),
                stored.today(), facts(stored.facts(), lines, activities));
    }

    /// The same facts, with the lines calculated where the others are.
    private static GanttFacts facts(GanttFacts stored, List<OutlineEdit.Add> lines, List<Activity> activities) {
        var keys = lines.stream().flatMap(one -> one.key().stream()).collect(Collectors.toSet());
        var edits = Edits.of(activities.stream().filter(one -> keys.contains(one.id())).toArray(Activity[]::new));
        return stored.calculation().map(known -> switch (known) {
            case Schedule schedule -> stored.calculated(schedule.after(edits));
            case Cycle cycle -> stored;
        }).orElse(stored);
    }
}
