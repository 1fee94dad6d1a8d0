package no.faseport.interchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.faseport.planfile.FileCalendar;
import no.faseport.planfile.FileDay;
import no.faseport.planfile.PlanFile;
import no.faseport.planfile.PlanLine;
import no.faseport.planfile.PlanLink;
import no.faseport.schedule.Lag;
import no.faseport.schedule.WorkCalendar;
import no.faseport.words.Words;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TaskType;
import org.mpxj.TimeUnit;

/// Says a plan as Microsoft Project does: days from eight to five, a task of its own for the whole project; used once.
final class Outgoing {
    static final LocalTime MORNING = LocalTime.of(8, 0);
    static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final int ROUND_ABOUT = 2;

    private final PlanFile plan;
    private final Set<Integer> held;
    private final WorkCalendar days;
    private final Words words;
    private final ProjectFile project = new ProjectFile();
    private final Map<Integer, Task> tasks = new HashMap<>();

    Outgoing(PlanFile plan, Set<Integer> held, Words words) {
        this.plan = plan;
        this.held = held;
        this.days = plan.calendar().flatMap(plan::calendar).map(FileCalendar::working)
                .orElseGet(WorkCalendar::weekdays);
        this.words = words;
    }

    ProjectFile project() {
        new SettingsOut(project).write(plan);
        var calendars = calendars();
        var staff = new StaffOut(project, calendars, plan, words);
        plan.resources().forEach(staff::write);
        var whole = whole();
        var summaries = plan.summaries();
        var own = new OwnTime(plan);
        plan.lines().forEach(line -> line(line, line.parent().map(tasks::get).map(Objects::requireNonNull)
                .orElse(whole), summaries, calendars, own));
        plan.links().forEach(this::link);
        var baselines = new BaselinesOut(tasks, whole);
        plan.baselines().stream().filter(one -> one.number() < BaselineNames.MOST)
                .forEach(baselines::write);
        uncertain();
        gates(whole);
        plan.shares().forEach(share -> staff.assign(share, Objects.requireNonNull(tasks.get(share.line()))));
        return project;
    }

    /// Below all lines, with keys of their own.
    private void gates(Task whole) {
        int key = plan.lines().stream().mapToInt(PlanLine::key).max().orElse(0);
        int row = tasks.size();
        for (var gate : plan.gates()) {
            key++;
            row++;
            var task = whole.addTask();
            task.setUniqueID(key);
            task.setID(row);
            task.setOutlineLevel(whole.getOutlineLevel() + 1);
            new GateTask(task).write(gate);
        }
    }

    private void uncertain() {
        var borne = plan.uncertainty().estimates().stream().filter(one -> one.line().isPresent()).toList();
        if (!borne.isEmpty()) {
            new UncertainFields(project).name(words);
        }
        borne.forEach(one -> one.line().map(tasks::get).ifPresent(task -> UncertainFields.write(one, task)));
    }

    private Stream<LocalDate> dates() {
        return plan.lines().stream().flatMap(line -> Stream.of(line.start(), line.finish()));
    }

    private Stream<LocalDate> allDates() {
        return Stream.of(dates(), plan.statusDate().stream(),
                plan.baselines().stream().flatMap(baseline -> baseline.lines().stream())
                        .flatMap(line -> Stream.of(line.start(), line.finish())),
                plan.calendars().stream().flatMap(calendar -> calendar.days().stream()).map(FileDay::from),
                Stream.of(LocalDate.of(2026, 1, 1)).filter(_ -> plan.lines().isEmpty())).flatMap(each -> each);
    }

    private CalendarsOut calendars() {
        int first = allDates().mapToInt(LocalDate::getYear).min().orElse(2026) - 1;
        int last = allDates().mapToInt(LocalDate::getYear).max().orElse(2026) + ROUND_ABOUT;
        var calendars = new CalendarsOut(project, words, Math.max(first, 1984), Math.min(last, 2149));
        var names = new CalendarNames(plan.calendars());
        plan.calendars().forEach(one -> calendars.write(one, names.of(one)));
        plan.calendar().flatMap(calendars::of).ifPresentOrElse(project::setDefaultCalendar,
                () -> project.setDefaultCalendar(project.addDefaultBaseCalendar()));
        return calendars;
    }

    private Task whole() {
        var whole = project.addTask();
        whole.setUniqueID(0);
        whole.setID(0);
        whole.setOutlineLevel(0);
        whole.setName(Texts.valid(plan.title()));
        whole.setType(TaskType.FIXED_DURATION);
        var own = ProjectNote.of(plan);
        if (!own.isEmpty()) {
            whole.setNotes(own.note(words.text("planfile.ownLines")));
        }
        whole.setDuration(Duration.getInstance(0, TimeUnit.DAYS));
        dates().min(LocalDate::compareTo).ifPresent(first -> {
            var last = dates().max(LocalDate::compareTo).orElse(first);
            whole.setStart(first.atTime(MORNING));
            whole.setFinish(last.atTime(EVENING));
            whole.setDuration(Duration.getInstance(days.workdaysBetween(first, last.plusDays(1)), TimeUnit.DAYS));
        });
        return whole;
    }

    private void line(PlanLine line, Task parent, Set<Integer> summaries, CalendarsOut calendars, OwnTime own) {
        var task = parent.addTask();
        task.setUniqueID(line.key());
        tasks.put(line.key(), task);
        task.setID(tasks.size());
        task.setOutlineLevel(parent.getOutlineLevel() + 1);
        task.setName(Texts.valid(line.name()));
        task.setContact(Texts.valid(line.responsible()));
        task.setNotes(Texts.valid(line.note()));
        line.deadline().ifPresent(day -> task.setDeadline(day.atTime(EVENING)));
        line.calendar().flatMap(calendars::of).ifPresent(task::setCalendar);
        own.write(line, task, calendars);
        new TimeOut(line, summaries.contains(line.key()), working(line), plan.statusDate()).write(task);
        if (held.contains(line.key())) {
            new HeldDate(task).hold(line);
        }
    }

    private WorkCalendar working(PlanLine line) {
        return line.calendar().flatMap(plan::calendar).map(FileCalendar::working).orElse(days);
    }

    private void link(PlanLink link) {
        Objects.requireNonNull(tasks.get(link.successor())).addPredecessor(new Relation.Builder()
                .predecessorTask(Objects.requireNonNull(tasks.get(link.predecessor()))).type(switch (link.kind()) {
                    case FS -> RelationType.FINISH_START;
                    case SS -> RelationType.START_START;
                    case FF -> RelationType.FINISH_FINISH;
                    case SF -> RelationType.START_FINISH;
                }).lag(lag(link.lag())));
    }

    private static Duration lag(Lag lag) {
        return Duration.getInstance(lag.amount(), switch (lag.unit()) {
            case WORKING -> TimeUnit.DAYS;
            case CALENDAR -> TimeUnit.ELAPSED_DAYS;
            case PERCENT -> TimeUnit.PERCENT;
        });
    }
}
