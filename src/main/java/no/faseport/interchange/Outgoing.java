package no.faseport.interchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.faseport.planfile.FileBaseline;
import no.faseport.planfile.FileDay;
import no.faseport.planfile.FileResource;
import no.faseport.planfile.FileShare;
import no.faseport.planfile.PlanFile;
import no.faseport.planfile.PlanLine;
import no.faseport.planfile.PlanLink;
import no.faseport.schedule.Constraint;
import no.faseport.schedule.Lag;
import no.faseport.words.Words;
import org.mpxj.Availability;
import org.mpxj.AvailabilityTable;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Resource;
import org.mpxj.ResourceType;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.TimeUnit;
import org.mpxj.common.LocalDateTimeHelper;

/// Says a plan as Microsoft Project does: days from eight to five, a task of its own for the whole project; used once.
final class Outgoing {
    static final LocalTime MORNING = LocalTime.of(8, 0);
    static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final BigDecimal FULL_WEEK = BigDecimal.valueOf(40);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int ROUND_ABOUT = 2;

    private final PlanFile plan;
    private final Words words;
    private final ProjectFile project = new ProjectFile();
    private final Map<Integer, Task> tasks = new HashMap<>();
    private final Map<Integer, Resource> resources = new HashMap<>();

    Outgoing(PlanFile plan, Words words) {
        this.plan = plan;
        this.words = words;
    }

    ProjectFile project() {
        properties();
        var calendars = calendars();
        plan.resources().forEach(this::resource);
        var whole = whole();
        var summaries = plan.summaries();
        plan.lines().forEach(line -> line(line, line.parent().map(tasks::get).map(Objects::requireNonNull)
                .orElse(whole), summaries, calendars));
        plan.links().forEach(this::link);
        plan.baselines().stream().filter(one -> one.number() < BaselineNames.MOST)
                .forEach(baseline -> baseline(baseline, whole));
        plan.shares().forEach(this::share);
        return project;
    }

    private void properties() {
        var config = project.getProjectConfig();
        config.setAutoTaskUniqueID(false);
        config.setAutoTaskID(false);
        config.setAutoCalendarUniqueID(false);
        config.setAutoResourceUniqueID(false);
        config.setAutoResourceID(false);
        config.setAutoOutlineLevel(false);
        config.setAutoOutlineNumber(true);
        config.setAutoWBS(true);
        var properties = project.getProjectProperties();
        properties.setProjectTitle(Texts.valid(plan.title()));
        properties.setName(Texts.valid(plan.title()));
        properties.setDefaultStartTime(MORNING);
        properties.setDefaultEndTime(EVENING);
        properties.setMinutesPerDay(480);
        properties.setMinutesPerWeek(2400);
        properties.setCurrencySymbol("kr");
        properties.setCurrencyCode("NOK");
        plan.statusDate().ifPresent(day -> properties.setStatusDate(day.atTime(EVENING)));
        dates().min(LocalDate::compareTo).ifPresent(day -> properties.setStartDate(day.atTime(MORNING)));
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
        plan.calendars().forEach(calendars::write);
        plan.calendar().flatMap(calendars::of).ifPresentOrElse(project::setDefaultCalendar,
                () -> project.setDefaultCalendar(project.addDefaultBaseCalendar()));
        return calendars;
    }

    private void resource(FileResource one) {
        var out = project.addResource();
        out.setUniqueID(one.key());
        out.setID(resources.size() + 1);
        out.setName(Texts.valid(one.name()));
        out.setType(ResourceType.WORK);
        out.setGeneric(one.role());
        out.getAvailability().add(new Availability(LocalDateTimeHelper.START_DATE_NA, AvailabilityTable.END_DATE_NA,
                one.capacity().multiply(HUNDRED).divide(FULL_WEEK, 4, RoundingMode.HALF_UP)));
        resources.put(one.key(), out);
    }

    private Task whole() {
        var whole = project.addTask();
        whole.setUniqueID(0);
        whole.setID(0);
        whole.setOutlineLevel(0);
        whole.setName(Texts.valid(plan.title()));
        whole.setDuration(Duration.getInstance(0, TimeUnit.DAYS));
        dates().min(LocalDate::compareTo).ifPresent(day -> whole.setStart(day.atTime(MORNING)));
        dates().max(LocalDate::compareTo).ifPresent(day -> whole.setFinish(day.atTime(EVENING)));
        return whole;
    }

    private void line(PlanLine line, Task parent, Set<Integer> summaries, CalendarsOut calendars) {
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
        new TimeOut(line, summaries.contains(line.key())).write(task);
    }

    /// The time of a line, and what binds it.
    private record TimeOut(PlanLine line, boolean summary) {
        void write(Task task) {
            boolean milestone = line.duration() == 0;
            task.setStart(line.start().atTime(MORNING));
            task.setFinish(line.finish().atTime(milestone ? MORNING : EVENING));
            task.setDuration(Duration.getInstance(line.duration(), TimeUnit.DAYS));
            task.setMilestone(milestone);
            task.setTaskMode(line.manual() ? TaskMode.MANUALLY_SCHEDULED : TaskMode.AUTO_SCHEDULED);
            if (line.manual()) {
                task.setManualDuration(task.getDuration());
            }
            if (!summary) {
                progress(task);
                constraint(task);
            }
        }

        private void progress(Task task) {
            task.setPercentageComplete(line.progress());
            double done = line.duration() * line.progress() / 100.0;
            if (line.progress() > 0) {
                task.setActualStart(task.getStart());
                task.setActualDuration(Duration.getInstance(done, TimeUnit.DAYS));
            }
            if (line.progress() == 100) {
                task.setActualFinish(task.getFinish());
            }
            task.setRemainingDuration(Duration.getInstance(line.duration() - done, TimeUnit.DAYS));
        }

        private void constraint(Task task) {
            var constraint = line.constraint();
            task.setConstraintType(type(constraint.kind()));
            constraint.date().ifPresent(day -> task.setConstraintDate(day.atTime(switch (constraint.kind()) {
                case FINISH_NO_EARLIER, FINISH_NO_LATER, MUST_FINISH -> EVENING;
                case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE, START_NO_EARLIER, START_NO_LATER, MUST_START ->
                    MORNING;
            })));
        }

        private static ConstraintType type(Constraint.Kind kind) {
            return switch (kind) {
                case AS_SOON_AS_POSSIBLE -> ConstraintType.AS_SOON_AS_POSSIBLE;
                case AS_LATE_AS_POSSIBLE -> ConstraintType.AS_LATE_AS_POSSIBLE;
                case START_NO_EARLIER -> ConstraintType.START_NO_EARLIER_THAN;
                case START_NO_LATER -> ConstraintType.START_NO_LATER_THAN;
                case FINISH_NO_EARLIER -> ConstraintType.FINISH_NO_EARLIER_THAN;
                case FINISH_NO_LATER -> ConstraintType.FINISH_NO_LATER_THAN;
                case MUST_START -> ConstraintType.MUST_START_ON;
                case MUST_FINISH -> ConstraintType.MUST_FINISH_ON;
            };
        }
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

    private void baseline(FileBaseline baseline, Task whole) {
        int number = baseline.number();
        new BaselineNames(java.util.Optional.of(whole)).write(baseline);
        cost(whole, number, baseline.cost());
        for (var planned : baseline.lines()) {
            var task = Objects.requireNonNull(tasks.get(planned.line()));
            var start = planned.start().atTime(MORNING);
            var finish = planned.finish().atTime(planned.duration() == 0 ? MORNING : EVENING);
            var duration = Duration.getInstance(planned.duration(), TimeUnit.DAYS);
            if (number == 0) {
                task.setBaselineStart(start);
                task.setBaselineFinish(finish);
                task.setBaselineDuration(duration);
            } else {
                task.setBaselineStart(number, start);
                task.setBaselineFinish(number, finish);
                task.setBaselineDuration(number, duration);
            }
            planned.cost().ifPresent(cost -> cost(task, number, cost));
        }
    }

    private static void cost(Task task, int number, BigDecimal cost) {
        if (number == 0) {
            task.setBaselineCost(cost);
        } else {
            task.setBaselineCost(number, cost);
        }
    }

    private void share(FileShare share) {
        var task = Objects.requireNonNull(tasks.get(share.line()));
        var assignment = task.addResourceAssignment(Objects.requireNonNull(resources.get(share.resource())));
        var capacity = plan.resources().stream().filter(one -> one.key() == share.resource()).findFirst().orElseThrow()
                .capacity();
        var units = capacity.multiply(BigDecimal.valueOf(share.percent())).divide(FULL_WEEK, 6, RoundingMode.HALF_UP);
        assignment.setUnits(units);
        var hours = Duration.getInstance(task.getDuration().getDuration() * 8 * units.doubleValue() / 100,
                TimeUnit.HOURS);
        assignment.setWork(hours);
        assignment.setRemainingWork(hours);
        assignment.setStart(task.getStart());
        assignment.setFinish(task.getFinish());
    }
}
