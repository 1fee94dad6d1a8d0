package no.faseport.store;

import static no.faseport.store.schema.Tables.ACTIVITY;
import static no.faseport.store.schema.Tables.CALENDAR_DAY;
import static no.faseport.store.schema.Tables.PLAN_TERMS;
import static no.faseport.store.schema.Tables.PROJECT;
import static no.faseport.store.schema.Tables.WORK_CALENDAR;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.faseport.project.ProjectId;
import no.faseport.schedule.CalendarDays;
import no.faseport.schedule.CalendarDaysId;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.Calendars;
import no.faseport.schedule.FollowedCalendars;
import no.faseport.schedule.NamedCalendar;
import no.faseport.schedule.SpecialDays;
import no.faseport.store.schema.tables.records.CalendarDayRecord;
import no.faseport.store.schema.tables.records.WorkCalendarRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The municipality's working calendars and the days they have of their own.
public final class WorkCalendars {
    private static final char WORKED = '1';
    private static final char FREE = '0';

    private final DSLContext dsl;
    private final Recorder recorder;

    WorkCalendars(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// All calendars, by name.
    public List<NamedCalendar> all() {
        return found(DSL.noCondition());
    }

    /// The calendar with this key.
    public Optional<NamedCalendar> find(CalendarId id) {
        return found(WORK_CALENDAR.ID.eq(id.value())).stream().findFirst();
    }

    private List<NamedCalendar> found(Condition which) {
        return dsl.select(WORK_CALENDAR,
                multiset(selectFrom(CALENDAR_DAY)
                        .where(CALENDAR_DAY.CALENDAR_ID.eq(WORK_CALENDAR.ID))
                        .orderBy(CALENDAR_DAY.ID))
                        .convertFrom(rows -> rows.map(WorkCalendars::days)))
                .from(WORK_CALENDAR)
                .where(which)
                .orderBy(WORK_CALENDAR.NAME)
                .fetch(row -> calendar(row.value1(), row.value2()));
    }

    /// The calendars the plan of `project` works by.
    public Calendars of(ProjectId project) {
        return Calendars.of(new PlanTermsRow(dsl, recorder).of(project).calendar(), all());
    }

    /// Which calendar each activity of the portfolio follows, and up to which day each project's progress is told.
    public FollowedCalendars followed() {
        return new FollowedCalendars(Calendars.of(Optional.empty(), all()),
                dsl.select(PLAN_TERMS.PROJECT_ID, PLAN_TERMS.CALENDAR_ID)
                        .from(PLAN_TERMS)
                        .where(PLAN_TERMS.CALENDAR_ID.isNotNull())
                        .fetchMap(row -> new ProjectId(row.value1()), row -> new CalendarId(row.value2())),
                dsl.select(PLAN_TERMS.PROJECT_ID, PLAN_TERMS.STATUS_ON)
                        .from(PLAN_TERMS)
                        .where(PLAN_TERMS.STATUS_ON.isNotNull())
                        .fetchMap(row -> new ProjectId(row.value1()), row -> row.value2()));
    }

    /// The projects whose dates follow from `calendar`: those that name it, in their plan or for an activity, and where it is the
    /// standard one, those that name none.
    public Set<ProjectId> followers(NamedCalendar calendar) {
        var id = calendar.id().value();
        var plan = calendar.standard()
                ? PLAN_TERMS.CALENDAR_ID.eq(id).or(PLAN_TERMS.CALENDAR_ID.isNull())
                : PLAN_TERMS.CALENDAR_ID.eq(id);
        return dsl.select(PROJECT.ID)
                .from(PROJECT)
                .leftJoin(PLAN_TERMS).on(PLAN_TERMS.PROJECT_ID.eq(PROJECT.ID))
                .where(plan)
                .union(dsl.select(ACTIVITY.PROJECT_ID)
                        .from(ACTIVITY)
                        .where(ACTIVITY.CALENDAR_ID.eq(id)))
                .fetchSet(row -> new ProjectId(row.value1()));
    }

    /// How many plans and activities name each calendar; those that none names are left out.
    public Map<CalendarId, Integer> uses() {
        var uses = new HashMap<CalendarId, Integer>();
        dsl.select(PLAN_TERMS.CALENDAR_ID, count())
                .from(PLAN_TERMS)
                .where(PLAN_TERMS.CALENDAR_ID.isNotNull())
                .groupBy(PLAN_TERMS.CALENDAR_ID)
                .unionAll(dsl.select(ACTIVITY.CALENDAR_ID, count())
                        .from(ACTIVITY)
                        .where(ACTIVITY.CALENDAR_ID.isNotNull())
                        .groupBy(ACTIVITY.CALENDAR_ID))
                .forEach(row -> uses.merge(new CalendarId(row.value1()), row.value2(), Integer::sum));
        return uses;
    }

    /// Writes a new calendar with its days.
    public void add(NamedCalendar calendar) {
        var row = recorder.blank(WORK_CALENDAR, calendar.id().value());
        fill(row, calendar);
        recorder.insert(row);
        recorder.insertAll(calendar.days().stream().map(one -> row(calendar, one)).toList());
    }

    /// Changes a calendar that stands as it was read, and its days to those it has now; [LostUpdate] where it does not.
    public void save(NamedCalendar calendar) {
        var row = recorder.current(WORK_CALENDAR, calendar.id().value(), calendar.version());
        fill(row, calendar);
        recorder.update(row);
        var wanted = calendar.days().stream().collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        var stored = dsl.fetch(CALENDAR_DAY, CALENDAR_DAY.CALENDAR_ID.eq(calendar.id().value()));
        recorder.removeAll(stored.stream().filter(one -> !wanted.containsKey(one.getId())).toList());
        for (var one : stored) {
            Optional.ofNullable(wanted.remove(one.getId())).ifPresent(days -> {
                fill(one, days);
                recorder.update(one);
            });
        }
        recorder.insertAll(calendar.days().stream().filter(one -> wanted.containsKey(one.id().value()))
                .map(one -> row(calendar, one)).toList());
    }

    /// Removes a calendar that nothing names, with its days.
    public void remove(NamedCalendar calendar) {
        recorder.removeAll(dsl.fetch(CALENDAR_DAY, CALENDAR_DAY.CALENDAR_ID.eq(calendar.id().value())));
        recorder.delete(WORK_CALENDAR, calendar.id().value(), calendar.version());
    }

    private CalendarDayRecord row(NamedCalendar calendar, CalendarDays days) {
        var row = recorder.blank(CALENDAR_DAY, days.id().value());
        row.setCalendarId(calendar.id().value());
        fill(row, days);
        return row;
    }

    private static void fill(CalendarDayRecord row, CalendarDays days) {
        row.setFromOn(days.days().from());
        row.setUntilOn(days.days().until());
        row.setWorked(days.days().worked());
        row.setName(days.name());
    }

    private static void fill(WorkCalendarRecord row, NamedCalendar calendar) {
        row.setName(calendar.name());
        row.setHolidays(calendar.holidays());
        row.setStandard(calendar.standard());
        var weekdays = new StringBuilder();
        for (var day : DayOfWeek.values()) {
            weekdays.append(calendar.weekdays().contains(day) ? WORKED : FREE);
        }
        row.setWeekdays(weekdays.toString());
    }

    private static NamedCalendar calendar(WorkCalendarRecord row, List<CalendarDays> days) {
        return new NamedCalendar(new CalendarId(row.getId()), row.getName(), weekdays(row.getWeekdays()),
                row.getHolidays(), row.getStandard(), days, row.getVersion());
    }

    private static Set<DayOfWeek> weekdays(String text) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (text.charAt(day.getValue() - 1) == WORKED) {
                days.add(day);
            }
        }
        return days;
    }

    private static CalendarDays days(CalendarDayRecord row) {
        return new CalendarDays(new CalendarDaysId(row.getId()),
                new SpecialDays(row.getFromOn(), row.getUntilOn(), row.getWorked()), row.getName());
    }
}
