package no.faseport.interchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.faseport.planfile.FileGate;
import no.faseport.planfile.Losses;
import no.faseport.planfile.PlanLine;
import no.faseport.schedule.WorkCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.ProjectProperties;
import org.mpxj.Task;

/// The lines of a file's plan in outline order; blank rows, inactive tasks and those of other projects are left out.
final class TasksIn {
    private final ProjectFile project;
    private final CalendarsIn calendars;
    private final LineIn line;
    private final Losses losses;
    private final Watch watch;
    private final Map<Integer, PlanLine> byKey = new HashMap<>();
    private final List<Task> tasks = new ArrayList<>();
    private final Set<Integer> parents = new HashSet<>();
    private final List<FileGate> gates = new ArrayList<>();
    private int blank;

    TasksIn(ProjectFile project, CalendarsIn calendars, Losses losses, Watch watch) {
        this.project = project;
        this.calendars = calendars;
        this.losses = losses;
        this.watch = watch;
        this.line = new LineIn(project, calendars, losses);
    }

    List<PlanLine> lines() throws Watch.Stopped {
        var lines = new ArrayList<PlanLine>();
        var seen = new HashSet<Integer>();
        for (var top : project.getChildTasks()) {
            if (isWhole(top)) {
                for (var child : top.getChildTasks()) {
                    add(child, Optional.empty(), lines, seen);
                }
            } else {
                add(top, Optional.empty(), lines, seen);
            }
        }
        if (blank > 0) {
            losses.lost("", "planfile.loss.blank", blank);
        }
        return lines;
    }

    /// The tasks that became lines.
    List<Task> tasks() {
        return List.copyOf(tasks);
    }

    /// The gates, which are no lines.
    List<FileGate> gates() {
        return List.copyOf(gates);
    }

    /// The line that `task` became.
    Optional<PlanLine> line(Task task) {
        return Optional.ofNullable(byKey.get(task.getUniqueID()));
    }

    /// The parent of the line with this key.
    Optional<Integer> parent(int key) {
        return Optional.ofNullable(byKey.get(key)).flatMap(PlanLine::parent);
    }

    /// True where others stand under `line`.
    boolean isSummary(PlanLine line) {
        return parents.contains(line.key());
    }

    /// The days that `line` is worked on.
    WorkCalendar working(PlanLine line) {
        return calendars.working(line.calendar());
    }

    /// The day the plan is as of.
    Optional<LocalDate> statusDate() {
        return Optional.ofNullable(properties().getStatusDate()).map(LocalDateTime::toLocalDate)
                .filter(WorkCalendar::covers);
    }

    /// What the file says of the whole project.
    ProjectProperties properties() {
        return project.getProjectProperties();
    }

    /// The task that stands for the project itself, which is no line of the plan.
    Optional<Task> whole() {
        return project.getChildTasks().stream().filter(TasksIn::isWhole).findFirst();
    }

    private static boolean isWhole(Task task) {
        return Integer.valueOf(0).equals(task.getOutlineLevel()) || Integer.valueOf(0).equals(task.getUniqueID());
    }

    private void add(Task task, Optional<Integer> parent, List<PlanLine> lines, Set<Integer> seen)
            throws Watch.Stopped {
        watch.goOn();
        if (isLeftOut(task)) {
            tell(task);
            return;
        }
        if (task.getUniqueID() == null || !seen.add(task.getUniqueID())) {
            return;
        }
        var gate = new GateTask(task).gate();
        if (gate.isPresent()) {
            gates.add(gate.get());
            return;
        }
        var children = task.getChildTasks();
        var added = line.of(task, parent, !children.stream().allMatch(TasksIn::isNoLine));
        lines.add(added);
        parent.ifPresent(parents::add);
        byKey.put(added.key(), added);
        tasks.add(task);
        for (var child : children) {
            add(child, Optional.of(added.key()), lines, seen);
        }
    }

    private static boolean isLeftOut(Task task) {
        return isBlank(task) || !task.getActive() || task.getExternalTask();
    }

    private static boolean isNoLine(Task task) {
        return isLeftOut(task) || new GateTask(task).gate().isPresent();
    }

    private static boolean isBlank(Task task) {
        return task.getNull() || (task.getName() == null && task.getStart() == null);
    }

    private void tell(Task task) {
        if (isBlank(task)) {
            blank++;
        } else {
            losses.lost(LineIn.place(task),
                    task.getExternalTask() ? "planfile.loss.external" : "planfile.loss.inactive");
        }
    }
}
