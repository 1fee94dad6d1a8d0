package no.faseport.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.project.Phase;
import no.faseport.project.ProjectId;
import no.faseport.project.ProjectStatus;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.DependencyId;
import no.faseport.schedule.WorkCalendar;
import no.faseport.store.Uid;
import no.faseport.usecase.ExampleText.PhaseText;
import no.faseport.usecase.ExampleText.ProjectText;

/// Draws up the plan of an example project: a summary for each phase, with its work laid out between the gates.
final class ExamplePlan {
    private static final WorkCalendar CALENDAR = WorkCalendar.norwegian();
    private static final int PARALLEL_FROM = 4;
    private static final int ROOM_FOR_A_WAIT = 60;
    private static final int WAIT = 5;
    private static final int STEP = 5;

    private final ProjectText text;
    private final ProjectId project;
    private final ExampleCourse course;
    private final LocalDate worked;
    private final List<Activity> activities = new ArrayList<>();
    private final List<Dependency> dependencies = new ArrayList<>();
    private List<ActivityId> before = List.of();

    /// The plan of `project` as it stands `today`, after `course`.
    ExamplePlan(ProjectText text, ProjectId project, List<Phase> phases, ExampleCourse course, LocalDate today) {
        this.text = text;
        this.project = project;
        this.course = course;
        this.worked = CALENDAR.plus(course.ended().orElse(today), -text.slip());
        var from = CALENDAR.onOrAfter(LocalDate.parse(text.start()));
        for (var phase : phases) {
            var until = CALENDAR.onOrAfter(text.gate(phase.position()));
            addPhase(phase, from, until);
            from = CALENDAR.plus(until, 1);
        }
    }

    List<Activity> activities() {
        return List.copyOf(activities);
    }

    List<Dependency> dependencies() {
        return List.copyOf(dependencies);
    }

    private void addPhase(Phase phase, LocalDate from, LocalDate until) {
        int room = CALENDAR.workdaysBetween(from, until);
        var summary = activity(Optional.empty(), phase.position(), phase.name(), from, room, 0, text.leader());
        var parent = new Parent(summary.id(), phase.position());
        var told = text.plan().get(phase.position());
        var slots = slots(told.work());
        int wait = room > ROOM_FOR_A_WAIT && slots.size() > 2 ? WAIT : 0;
        int weights = weights(slots.size());
        var cursor = from;
        for (int slot = 0; slot < slots.size(); slot++) {
            int lag = slot == 2 ? wait : 0;
            int days = Math.max(1, (room - wait) * weight(slot) / weights);
            addSlot(parent, slots.get(slot), CALENDAR.plus(cursor, lag), days, lag);
            cursor = CALENDAR.plus(cursor, lag + days);
        }
        addMilestone(parent, told, cursor);
    }

    private record Parent(ActivityId id, int phase) {
    }

    /// The work in the order it is done; from four pieces on, the second and third are done side by side.
    private static List<List<String>> slots(List<String> work) {
        var slots = new ArrayList<List<String>>();
        for (var name : work) {
            if (slots.size() == 2 && work.size() >= PARALLEL_FROM && slots.getLast().size() == 1) {
                slots.set(1, List.of(slots.getLast().getFirst(), name));
            } else {
                slots.add(List.of(name));
            }
        }
        return slots;
    }

    private int weight(int slot) {
        return 3 + (Integer.parseInt(text.number()) + slot * 2) % 3;
    }

    private int weights(int slots) {
        int sum = 0;
        for (int slot = 0; slot < slots; slot++) {
            sum += weight(slot);
        }
        return sum;
    }

    private void addSlot(Parent parent, List<String> names, LocalDate start, int days, int lag) {
        var now = new ArrayList<ActivityId>();
        for (var name : names) {
            int duration = now.isEmpty() ? days : Math.max(1, days * 3 / 4);
            int ordinal = childrenOf(parent);
            var who = ordinal % 3 == 2 ? text.systemOwner() : text.leader();
            now.add(activity(Optional.of(parent.id()), ordinal, name, start, duration,
                    progress(parent.phase(), start, duration), who).id());
        }
        link(now, lag);
    }

    private void addMilestone(Parent parent, PhaseText told, LocalDate day) {
        if (!told.milestone().isEmpty()) {
            var milestone = activity(Optional.of(parent.id()), childrenOf(parent), told.milestone(), day, 0,
                    progress(parent.phase(), day, 0), text.owner());
            link(List.of(milestone.id()), 0);
        }
    }

    private int childrenOf(Parent parent) {
        return (int) activities.stream().filter(one -> one.parent().equals(Optional.of(parent.id()))).count();
    }

    private void link(List<ActivityId> now, int lag) {
        for (var successor : now) {
            for (var predecessor : before) {
                dependencies.add(
                        Dependency.finishToStart(new DependencyId(Uid.next()), predecessor, successor, lag));
            }
        }
        before = List.copyOf(now);
    }

    /// Phases passed are done and phases to come are not begun, whatever the calendar says.
    private int progress(int phase, LocalDate start, int duration) {
        if (phase < course.phase() || course.status() == ProjectStatus.CLOSED) {
            return 100;
        }
        if (phase > course.phase() || worked.isBefore(start)) {
            return 0;
        }
        int done = CALENDAR.workdaysBetween(start, worked) * 100 / Math.max(1, duration);
        return Math.min(100, done / STEP * STEP);
    }

    private Activity activity(Optional<ActivityId> parent, int ordinal, String name, LocalDate start, int duration,
            int progress, String responsible) {
        var activity = Activity.planned(new ActivityId(Uid.next()), project, parent, ordinal, name, start, duration)
                .done(duration == 0 && progress < 100 ? 0 : progress).entrusted(responsible);
        activities.add(activity);
        return activity;
    }
}
