package no.faseport.store;

import static no.faseport.store.schema.Tables.ACTIVITY;
import static no.faseport.store.schema.Tables.DECISION;
import static no.faseport.store.schema.Tables.GATE;
import static no.faseport.store.schema.Tables.GATE_TEMPLATE;
import static no.faseport.store.schema.Tables.PHASE;
import static no.faseport.store.schema.Tables.PROGRAMME;
import static no.faseport.store.schema.Tables.PROJECT;
import static no.faseport.store.schema.Tables.PROJECT_LINK;
import static no.faseport.store.schema.Tables.UNIT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.faseport.gate.Gate;
import no.faseport.gate.GateId;
import no.faseport.gate.Outcome;
import no.faseport.portfolio.Roadmap;
import no.faseport.project.ProjectId;
import no.faseport.project.ProjectStatus;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.Extent;
import no.faseport.schedule.FollowedCalendars;
import no.faseport.store.schema.tables.Activity;
import no.faseport.store.schema.tables.Phase;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The portfolio in time, from a statement for each kind of thing in it.
final class RoadmapRows {
    private static final Phase ITS = PHASE.as("its");
    private static final Activity CHILD = ACTIVITY.as("child");

    private final DSLContext dsl;
    private final FollowedCalendars calendars;

    RoadmapRows(DSLContext dsl, FollowedCalendars calendars) {
        this.dsl = dsl;
        this.calendars = calendars;
    }

    Roadmap read() {
        var plans = plans();
        var gates = gates();
        var lines = dsl.select(PROJECT.ID, PROJECT.NUMBER, PROJECT.NAME, PROJECT.STATUS, PROGRAMME.NAME, UNIT.NAME,
                PHASE.NAME)
                .from(PROJECT)
                .join(PHASE).on(PHASE.ID.eq(PROJECT.PHASE_ID))
                .leftJoin(PROGRAMME).on(PROGRAMME.ID.eq(PROJECT.PROGRAMME_ID))
                .leftJoin(UNIT).on(UNIT.ID.eq(PROJECT.UNIT_ID))
                .orderBy(PROJECT.NUMBER)
                .fetch(row -> new Roadmap.Line(new ProjectId(row.value1()), row.value2(), row.value3(),
                        text(row.value5()), text(row.value6()), row.value7(), ProjectStatus.valueOf(row.value4()),
                        Optional.ofNullable(plans.get(row.value1())).map(Plan::start),
                        Optional.ofNullable(plans.get(row.value1())).map(Plan::finish),
                        gates.getOrDefault(row.value1(), List.of())));
        var handovers = new ArrayList<>(deliveries());
        handovers.addAll(new HandoverRows(dsl, calendars).read());
        return new Roadmap(lines, handovers);
    }

    private static String text(@Nullable String name) {
        return name == null ? "" : name;
    }

    /// From when to when each project has anything in its plan; summaries have no dates of their own.
    private Map<UUID, Plan> plans() {
        var plans = new HashMap<UUID, Plan>();
        dsl.select(ACTIVITY.PROJECT_ID, ACTIVITY.CALENDAR_ID, ACTIVITY.STARTS_ON, ACTIVITY.DURATION,
                ACTIVITY.PROGRESS, ACTIVITY.MANUAL)
                .from(ACTIVITY)
                .where(notExists(selectOne().from(CHILD).where(CHILD.PARENT_ID.eq(ACTIVITY.ID))))
                .forEach(row -> plans.merge(row.value1(),
                        new Plan(row.value3(), finish(row.value1(), row.value2(),
                                new Extent(row.value3(), row.value4(), row.value5(), row.value6()))),
                        Plan::and));
        return plans;
    }

    /// The last day of an activity of `project` that names `calendar`, or none.
    private LocalDate finish(UUID project, @Nullable UUID calendar, Extent extent) {
        return calendars.finish(new ProjectId(project), Optional.ofNullable(calendar).map(CalendarId::new), extent);
    }

    private Map<UUID, List<Roadmap.Stage>> gates() {
        var decisions = decisions();
        var gates = new HashMap<UUID, List<Roadmap.Stage>>();
        dsl.select(GATE.PROJECT_ID, GATE.ID, GATE.ORDINAL, GATE.ATTEMPT, GATE.PLANNED_ON, GATE_TEMPLATE.CODE, ITS.NAME,
                GATE_TEMPLATE.TITLE)
                .from(GATE)
                .join(PROJECT).on(PROJECT.ID.eq(GATE.PROJECT_ID))
                .join(GATE_TEMPLATE).on(GATE_TEMPLATE.ID.eq(GATE.GATE_TEMPLATE_ID))
                .join(ITS).on(ITS.ID.eq(coalesce(GATE.PHASE_ID, GATE_TEMPLATE.PHASE_ID)))
                .where(ITS.PHASE_MODEL_ID.eq(PROJECT.PHASE_MODEL_ID))
                .orderBy(ITS.POSITION, GATE.ORDINAL.eq(0), GATE.ORDINAL)
                .forEach(row -> {
                    var decided = Optional.ofNullable(decisions.get(row.value2()))
                            .filter(one -> one.attempt() == row.value4() || !one.outcome().movesOn());
                    gates.computeIfAbsent(row.value1(), project -> new ArrayList<>())
                            .add(new Roadmap.Stage(new GateId(row.value2()), Gate.code(row.value6(), row.value3()),
                                    row.value8(), row.value7(), row.value3() > 0, Optional.ofNullable(row.value5()),
                                    decided.map(Decided::outcome), decided.map(Decided::on)));
                });
        return gates;
    }

    /// The newest decision at each gate.
    private Map<UUID, Decided> decisions() {
        var newest = new HashMap<UUID, Decided>();
        dsl.select(DECISION.GATE_ID, DECISION.OUTCOME, DECISION.DECIDED_ON, DECISION.ATTEMPT)
                .from(DECISION)
                .where(DECISION.GATE_ID.isNotNull())
                .orderBy(DECISION.RECORDED_AT, DECISION.ID)
                .forEach(row -> newest.put(row.value1(),
                        new Decided(Outcome.valueOf(row.value2()), row.value3(), row.value4())));
        return newest;
    }

    private List<Roadmap.Handover> deliveries() {
        return dsl.select(PROJECT_LINK.ID, PROJECT_LINK.PROJECT_ID, PROJECT_LINK.RECEIVER_ID, PROJECT_LINK.WHAT,
                PROJECT_LINK.DELIVERED_ON, PROJECT_LINK.NEEDED_ON)
                .from(PROJECT_LINK)
                .orderBy(PROJECT_LINK.ID)
                .fetch(row -> new Roadmap.Handover(row.value1(), new ProjectId(row.value2()),
                        new ProjectId(row.value3()), row.value4(), Optional.ofNullable(row.value5()),
                        Optional.ofNullable(row.value6())));
    }

    /// The first and the last day of a plan.
    private record Plan(LocalDate start, LocalDate finish) {
        Plan and(Plan other) {
            return new Plan(start.isBefore(other.start) ? start : other.start,
                    finish.isAfter(other.finish) ? finish : other.finish);
        }
    }

    private record Decided(Outcome outcome, LocalDate on, int attempt) {
    }
}
