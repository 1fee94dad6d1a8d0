package no.faseport.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.faseport.planfile.FileBaseline;
import no.faseport.planfile.PlanFile;
import no.faseport.planfile.PlanLine;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Calculation;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.DependencyId;
import no.faseport.schedule.PlanFacts;
import no.faseport.schedule.Schedule;
import no.faseport.schedule.Terms;
import no.faseport.store.Uid;

/// A file's plan as activities of a project, with keys of their own.
final class ArrivingPlan {
    private final PlanFile file;
    private final ProjectId project;
    private final PlanCalendars calendars;
    private final Set<Integer> summaries;
    private final Map<Integer, ActivityId> ids = new HashMap<>();
    private final List<Activity> activities = new ArrayList<>();

    /// The plan in `file` as part of `project`, its topmost lines from `firstOrdinal` on.
    ArrivingPlan(PlanFile file, ProjectId project, PlanCalendars calendars, int firstOrdinal) {
        this.file = file;
        this.project = project;
        this.calendars = calendars;
        this.summaries = file.summaries();
        var ordinals = new HashMap<Optional<Integer>, Integer>();
        ordinals.put(Optional.empty(), firstOrdinal);
        for (var line : file.lines()) {
            ids.put(line.key(), new ActivityId(Uid.next()));
            activities.add(activity(line, ordinals.merge(line.parent(), 1, Integer::sum) - 1));
        }
    }

    private Activity activity(PlanLine line, int ordinal) {
        return new Activity(id(line.key()), project, line.parent().map(this::id), ordinal, line.name(), line.start(),
                line.duration(), line.duration() == 0, line.progress(), line.responsible(), Terms.of(line.manual(),
                        line.constraint(), line.deadline(), calendar(line)),
                line.note(), 1);
    }

    private Optional<CalendarId> calendar(PlanLine line) {
        return summaries.contains(line.key()) ? Optional.empty() : calendars.id(line.calendar());
    }

    /// The key that the line with this key got.
    ActivityId id(int line) {
        return Objects.requireNonNull(ids.get(line));
    }

    /// The key of a line of a baseline, which may be gone.
    ActivityId id(FileBaseline.Planned planned) {
        return planned.isGone()
                ? ids.computeIfAbsent(planned.line(), _ -> new ActivityId(Uid.next()))
                : id(planned.line());
    }

    List<Activity> activities() {
        return List.copyOf(activities);
    }

    List<Dependency> dependencies() {
        return file.links().stream().map(link -> new Dependency(new DependencyId(Uid.next()), id(link.predecessor()),
                id(link.successor()), link.kind(), link.lag())).toList();
    }

    /// The plan calculated by itself, as of `statusDate` where there is one.
    Calculation calculated(Optional<LocalDate> statusDate) {
        return Schedule.of(new PlanFacts(activities, dependencies(), calendars.facts(), statusDate, List.of()));
    }
}
