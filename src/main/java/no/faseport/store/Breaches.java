package no.faseport.store;

import static no.faseport.store.schema.Tables.ACTIVITY;
import static no.faseport.store.schema.Tables.DECISION;
import static no.faseport.store.schema.Tables.PROJECT;
import static no.faseport.store.schema.Tables.PROJECT_YEAR;
import static no.faseport.store.schema.Tables.TOLERANCE;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.faseport.economy.Money;
import no.faseport.gate.Figures;
import no.faseport.gate.Outcome;
import no.faseport.gate.ToleranceRule;
import no.faseport.portfolio.ProjectName;
import no.faseport.portfolio.ToleranceBreach;
import no.faseport.project.Kept;
import no.faseport.project.ProjectId;
import no.faseport.project.ProjectStatus;
import no.faseport.project.Tolerance;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.Extent;
import no.faseport.store.schema.tables.Activity;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/// Which projects are outside their tolerances, measured for all of them in a handful of statements.
public final class Breaches {
    private static final List<String> APPROVING = Arrays.stream(Outcome.values()).filter(Outcome::movesOn)
            .map(Outcome::name).toList();
    private static final List<String> OVER = List.of(ProjectStatus.CLOSED.name(), ProjectStatus.STOPPED.name());

    private static final Activity CHILD = ACTIVITY.as("child");

    private final DSLContext dsl;
    private final Room room;
    private final WorkCalendars calendars;

    Breaches(DSLContext dsl, Room room, WorkCalendars calendars) {
        this.dsl = dsl;
        this.room = room;
        this.calendars = calendars;
    }

    /// Every breach in the portfolio, by project number; projects that are over have none.
    public List<ToleranceBreach> all() {
        return found(project -> project.in(select(TOLERANCE.PROJECT_ID).from(TOLERANCE)), room.tolerances());
    }

    /// The breaches of one project.
    public List<ToleranceBreach> of(ProjectId project) {
        return found(id -> id.eq(project.value()), room.tolerances(project));
    }

    /// The figures that the last approval of a project was given on.
    public Optional<Figures> agreed(ProjectId project) {
        return Optional.ofNullable(agreed(id -> id.eq(project.value())).get(project.value()));
    }

    /// Which projects it is about, wherever their key stands.
    private interface Which {
        Condition by(Field<UUID> project);
    }

    private List<ToleranceBreach> found(Which which, List<Kept<Tolerance>> tolerances) {
        if (tolerances.isEmpty()) {
            return List.of();
        }
        var byProject = tolerances.stream().sorted(Comparator.comparing(kept -> kept.fact().kind()))
                .collect(Collectors.groupingBy(Kept::project,
                        Collectors.mapping(Kept::fact, Collectors.toList())));
        var agreed = agreed(which);
        var now = now(which);
        return names(which).stream().flatMap(name -> {
            var id = name.id().value();
            var rule = new ToleranceRule(Optional.ofNullable(agreed.get(id)), Objects.requireNonNull(now.get(id)));
            return rule.breaches(byProject.getOrDefault(name.id(), List.of())).stream()
                    .map(breach -> new ToleranceBreach(name, breach));
        }).toList();
    }

    private List<ProjectName> names(Which which) {
        return dsl.select(PROJECT.ID, PROJECT.NUMBER, PROJECT.NAME)
                .from(PROJECT)
                .where(which.by(PROJECT.ID), PROJECT.STATUS.notIn(OVER))
                .orderBy(PROJECT.NUMBER)
                .fetch(row -> new ProjectName(new ProjectId(row.value1()), row.value2(), row.value3()));
    }

    private Map<UUID, Figures> agreed(Which which) {
        var agreed = new HashMap<UUID, Figures>();
        dsl.select(DECISION.PROJECT_ID, DECISION.BUDGET, DECISION.ACTUAL, DECISION.FORECAST, DECISION.FINISH_ON)
                .from(DECISION)
                .where(which.by(DECISION.PROJECT_ID), DECISION.OUTCOME.in(APPROVING), DECISION.KIND.eq("GATE"))
                .orderBy(DECISION.DECIDED_ON, DECISION.ID)
                .forEach(row -> agreed.put(row.value1(), new Figures(new Money(row.value2()), new Money(row.value3()),
                        new Money(row.value4()), Optional.ofNullable(row.value5()))));
        return agreed;
    }

    private Map<UUID, Figures> now(Which which) {
        var finish = finishes(which);
        var now = new HashMap<UUID, Figures>();
        dsl.select(PROJECT.ID, sum(PROJECT_YEAR.BUDGET), sum(PROJECT_YEAR.ACTUAL), sum(PROJECT_YEAR.FORECAST))
                .from(PROJECT)
                .leftJoin(PROJECT_YEAR).on(PROJECT_YEAR.PROJECT_ID.eq(PROJECT.ID))
                .where(which.by(PROJECT.ID))
                .groupBy(PROJECT.ID)
                .forEach(row -> now.put(row.value1(), new Figures(Pages.money(row.value2()), Pages.money(row.value3()),
                        Pages.money(row.value4()), Optional.ofNullable(finish.get(row.value1())))));
        return now;
    }

    /// The last day of each plan; summaries have no dates of their own.
    private Map<UUID, LocalDate> finishes(Which which) {
        var followed = calendars.followed();
        var finish = new HashMap<UUID, LocalDate>();
        dsl.select(ACTIVITY.PROJECT_ID, ACTIVITY.CALENDAR_ID, ACTIVITY.STARTS_ON, max(ACTIVITY.DURATION),
                ACTIVITY.PROGRESS, ACTIVITY.MANUAL)
                .from(ACTIVITY)
                .where(which.by(ACTIVITY.PROJECT_ID))
                .andNotExists(selectOne().from(CHILD).where(CHILD.PARENT_ID.eq(ACTIVITY.ID)))
                .groupBy(ACTIVITY.PROJECT_ID, ACTIVITY.CALENDAR_ID, ACTIVITY.STARTS_ON, ACTIVITY.PROGRESS,
                        ACTIVITY.MANUAL)
                .forEach(row -> finish.merge(row.value1(),
                        followed.finish(new ProjectId(row.value1()),
                                Optional.ofNullable(row.value2()).map(CalendarId::new),
                                new Extent(row.value3(), row.value4(), row.value5(), row.value6())),
                        (one, other) -> one.isAfter(other) ? one : other));
        return finish;
    }
}
