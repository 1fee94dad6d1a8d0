package no.faseport.store;

import static no.faseport.store.schema.Tables.DECISION;
import static no.faseport.store.schema.Tables.DECISION_CONDITION;
import static no.faseport.store.schema.Tables.PORTFOLIO;
import static no.faseport.store.schema.Tables.STATUS_REPORT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.faseport.portfolio.Attention;
import no.faseport.project.Project;
import no.faseport.project.ProjectStatus;
import org.jooq.DSLContext;

/// What is waited for from every project, from a statement for each thing.
///
/// A project that is worked on reports once it is through its first gate: the portfolio's interval after that decision, and
/// then after each report.
final class Attentions {
    private final int interval;
    private final Map<UUID, LocalDate> started;
    private final Map<UUID, LocalDate> reported;
    private final Map<UUID, Open> open;

    private record Open(int conditions, Optional<LocalDate> due) {
    }

    Attentions(DSLContext dsl) {
        interval = dsl.select(max(PORTFOLIO.REPORT_INTERVAL)).from(PORTFOLIO)
                .fetchOptional(0, int.class).orElse(0);
        started = dsl.select(DECISION.PROJECT_ID, min(DECISION.DECIDED_ON))
                .from(DECISION)
                .groupBy(DECISION.PROJECT_ID)
                .fetchMap(DECISION.PROJECT_ID, min(DECISION.DECIDED_ON));
        reported = dsl.select(STATUS_REPORT.PROJECT_ID, max(STATUS_REPORT.REPORTED_ON))
                .from(STATUS_REPORT)
                .where(STATUS_REPORT.PUBLISHED_AT.isNotNull())
                .groupBy(STATUS_REPORT.PROJECT_ID)
                .fetchMap(STATUS_REPORT.PROJECT_ID, max(STATUS_REPORT.REPORTED_ON));
        open = dsl.select(DECISION_CONDITION.PROJECT_ID, count(), min(DECISION_CONDITION.DEADLINE))
                .from(DECISION_CONDITION)
                .where(DECISION_CONDITION.FULFILLED_ON.isNull())
                .groupBy(DECISION_CONDITION.PROJECT_ID)
                .fetchMap(DECISION_CONDITION.PROJECT_ID,
                        row -> new Open(row.value2(), Optional.ofNullable(row.value3())));
    }

    /// What is waited for from `project`.
    Attention of(Project project) {
        var last = Optional.ofNullable(reported.get(project.id().value()));
        var from = last.or(() -> Optional.ofNullable(started.get(project.id().value())));
        var due = project.status() == ProjectStatus.ACTIVE && interval > 0
                ? from.map(day -> day.plusDays(interval))
                : Optional.<LocalDate>empty();
        var waiting = Optional.ofNullable(open.get(project.id().value()));
        return new Attention(last, due, waiting.map(Open::conditions).orElse(0), waiting.flatMap(Open::due));
    }
}
