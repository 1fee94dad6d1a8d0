package no.faseport.ui.gantt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.planning.OutlineEdit;
import no.faseport.schedule.ActivityId;

/// Lines that are in sight before the plan has them: one whose name is being written, and those that have been asked for since.
///
/// A line is asked for when it has its name, so that to add it is one change; nothing is asked for where people think better of it.
final class NewLines {
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

    /// The plan as it is with those that it does not have yet; those that it has are no longer new.
    ReadyPlan in(ReadyPlan stored) {
        asked.keySet().removeIf(one -> stored.numbers().number(one) > 0);
        var plan = stored;
        for (var line : Stream.concat(asked.values().stream(), written.stream()).toList()) {
            plan = plan.with(ComingLine.of(line, plan));
        }
        return plan;
    }
}
